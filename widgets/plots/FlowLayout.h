// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace muse {

/// Puts its items side by side in as many columns as there is room for.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;
    /// This one and those behind it stand in rows and columns of their own; none does where it is null.
    void beginRowWith(const QWidget* widget);

private:
    int arrange(const QRect& area, bool place) const;
    [[nodiscard]] std::vector<int> columnsFor(const std::vector<QLayoutItem*>& items, int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    const QWidget* m_rowStart = nullptr;
};

} // namespace muse
