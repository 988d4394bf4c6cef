// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QTextBrowser;

namespace muse {

/// The manual, to be read beside the studio: its pages with their pictures, and the way back.
class ManualWindow : public QWidget {
    Q_OBJECT

public:
    explicit ManualWindow(const QString& folder, QWidget* parent);

private:
    QTextBrowser* m_page;
};

} // namespace muse
