// SPDX-License-Identifier: MIT
#include "widgets/plots/FlowLayout.h"

#include <algorithm>
#include <numeric>

namespace muse {

FlowLayout::FlowLayout(int spacing) {
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem* taken = at->release();
    m_items.erase(at);
    return taken;
}

void FlowLayout::beginRowWith(const QWidget* widget) {
    m_rowStart = widget;
    invalidate();
}

int FlowLayout::heightForWidth(int width) const {
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    arrange(area, true);
}

int FlowLayout::arrange(const QRect& area, bool place) const {
    int y = area.y();
    std::vector<QLayoutItem*> block;
    const auto settle = [&] {
        const std::vector<int> columns = columnsFor(block, area.width());
        for (std::size_t first = 0; first < block.size(); first += columns.size()) {
            const std::size_t end = std::min(first + columns.size(), block.size());
            int rowHeight = 0;
            for (std::size_t i = first; i < end; ++i)
                rowHeight = std::max(rowHeight, block[i]->sizeHint().height());
            int x = area.x();
            for (std::size_t i = first; i < end; ++i) {
                const QSize size = block[i]->sizeHint();
                if (place)
                    block[i]->setGeometry(
                        {x, y + (rowHeight - size.height()) / 2, std::min(size.width(), area.width()), size.height()});
                x += columns[i - first] + spacing();
            }
            y += rowHeight + spacing();
        }
        block.clear();
    };
    for (const auto& item : m_items) {
        if (item->isEmpty()) continue;
        if (item->widget() == m_rowStart) settle();
        block.push_back(item.get());
    }
    settle();
    return std::max(0, y - spacing() - area.y());
}

std::vector<int> FlowLayout::columnsFor(const std::vector<QLayoutItem*>& items, int width) const {
    for (std::size_t count = items.size(); count > 1; --count) {
        std::vector<int> columns(count);
        for (std::size_t i = 0; i < items.size(); ++i)
            columns[i % count] = std::max(columns[i % count], items[i]->sizeHint().width());
        const int whole = std::accumulate(columns.begin(), columns.end(), static_cast<int>(count - 1) * spacing());
        if (whole <= width) return columns;
    }
    return {width};
}

} // namespace muse
