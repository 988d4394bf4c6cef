// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/SongEdit.h"
#include "core/music/TimeMarks.h"
#include "widgets/overview/MarkLayout.h"
#include "widgets/pianoroll/PianoRollGeometry.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLineEdit;

namespace muse {

/// The line above the roll's ruler with tempo changes, time signatures and markers. Double-click adds or edits, a drag
/// moves, Delete removes, the context menu does all of it; each is one edit. Never changes the song itself.
class TimeStrip : public QWidget {
    Q_OBJECT

public:
    explicit TimeStrip(QWidget* parent = nullptr);

    void setSong(const Song& song);
    /// Where ticks lie: the roll's own, so that both scroll as one.
    void setGeometry(const PianoRollGeometry& geometry);
    using QWidget::setGeometry;
    /// Opens the line to type in for a new mark.
    void beginMark(MarkKind kind, Tick at);
    [[nodiscard]] const std::optional<TimeMark>& selected() const { return m_selected; }
    /// Where a mark's words are painted, or the stroke that stands for it; empty where it is out of sight.
    [[nodiscard]] QRectF rectOf(const TimeMark& mark) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void editRequested(std::shared_ptr<muse::SongEdit> edit);
    /// A click on a mark, or on the free line.
    void seekRequested(muse::Tick tick);
    /// One sentence: why what was typed cannot be.
    void refused(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void layOut();
    [[nodiscard]] std::optional<TimeMark> markAt(QPointF point) const;
    [[nodiscard]] Tick snapped(MarkKind kind, double x) const;
    void edit(const TimeMark& mark);
    void openEditor(MarkKind kind, Tick at, const QString& text, const QRectF& place);
    void accept();
    void closeEditor();
    void remove(const TimeMark& mark);
    void request(const QString& name, const Song& wanted);

    Song m_song; ///< without notes
    std::vector<TimeMark> m_marks;
    MarkLayout m_layout;
    std::vector<PlacedMark> m_placed;
    PianoRollGeometry m_geometry;
    std::optional<TimeMark> m_selected;
    std::optional<Tick> m_draggedTo;
    QPointF m_pressed;
    QLineEdit* m_editor;
    MarkKind m_editedKind = MarkKind::Marker;
    Tick m_editedAt = 0;
    QPointer<QWidget> m_before; ///< had the keyboard before the editor
};

} // namespace muse
