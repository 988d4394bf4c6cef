// SPDX-License-Identifier: MIT
#include "ui/features/data/PhraseGallery.h"

#include "ui/features/data/PhraseList.h"

#include <algorithm>

namespace muse {
namespace {

/// Four bars at less are hard to tell apart.
constexpr int kLeastTileWidth = 280;

} // namespace

PhraseGallery::PhraseGallery(QWidget* parent) : QListView(parent) {
    setItemDelegate(new PhraseDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PhraseGallery::resizeEvent(QResizeEvent* event) {
    const int width = viewport()->width();
    const int tiles = std::max(1, width / kLeastTileWidth);
    // One pixel less than would just fit, or the last of a row goes to the next.
    setGridSize({width / tiles - 1, itemDelegate()->sizeHint({}, {}).height()});
    QListView::resizeEvent(event);
}

} // namespace muse
