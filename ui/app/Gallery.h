// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace muse {

/// Every control of the design language (docs/design-language.md) in every state that stands still, in whichever theme
/// is chosen at its top.
class Gallery : public QWidget {
    Q_OBJECT

public:
    explicit Gallery(QWidget* parent = nullptr);

private:
    QWidget* buildThemes();
    QWidget* buildColours();
    QWidget* buildButtons();
    QWidget* buildFields();
    QWidget* buildRanges();
    QWidget* buildLists();
    QWidget* buildWords();
    QWidget* buildIcons();
};

} // namespace muse
