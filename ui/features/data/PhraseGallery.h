// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace muse {

/// Phrases as tiles, as many beside each other as are well readable.
class PhraseGallery : public QListView {
    Q_OBJECT

public:
    explicit PhraseGallery(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace muse
