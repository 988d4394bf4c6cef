// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

namespace muse {

/// One stage as it is shown.
struct FunnelRow {
    QString name;
    QString unit;    ///< what it counts: "songs"
    QString meaning; ///< one sentence
    bool on = true;
    qint64 in = 0;
    qint64 out = 0;
    std::vector<std::pair<QString, qint64>> rejected; ///< reasons, commonest first
};

/// The stages of data preparation under one another: what went in, what came out as a bar, and why the rest did not.
class FunnelView : public QWidget {
    Q_OBJECT

public:
    explicit FunnelView(QWidget* parent = nullptr);

    void setRows(std::vector<FunnelRow> rows);
    [[nodiscard]] const std::vector<FunnelRow>& rows() const { return m_rows; }
    /// A sentence where there is nothing to show yet.
    void setEmptyText(const QString& sentence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void retell();
    [[nodiscard]] int rowHeight(const FunnelRow& row) const;
    void paintRow(QPainter& painter, const QRect& area, const FunnelRow& row) const;

    std::vector<FunnelRow> m_rows;
    QString m_empty;
};

} // namespace muse
