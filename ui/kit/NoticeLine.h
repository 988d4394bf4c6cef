// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;

namespace muse {

/// One sentence of news or trouble inside a dock; takes no room while there is none.
class NoticeLine : public QFrame {
    Q_OBJECT

public:
    explicit NoticeLine(QWidget* parent = nullptr);

    void showNotice(const QString& sentence) { say(sentence, QStringLiteral("notice")); }
    void showError(const QString& sentence) { say(sentence, QStringLiteral("error")); }
    void clear() { hide(); }
    [[nodiscard]] QString sentence() const;

private:
    void say(const QString& sentence, const QString& kind);

    QLabel* m_label = nullptr;
};

} // namespace muse
