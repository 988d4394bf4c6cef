// SPDX-License-Identifier: MIT
#include "ui/features/origins/OriginsPanel.h"

#include "core/music/Origins.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace muse {
namespace {

constexpr int kEdge = 12;
enum Column { Bars, Tracks, Model, Seed };
constexpr int kFrom = Qt::UserRole;
constexpr int kTo = Qt::UserRole + 1;

QString barsOf(const Song& song, const Generation& origin) {
    const auto first = barAt(song, origin.from).number + 1;
    const auto last = barAt(song, std::max(origin.from, origin.to - 1)).number + 1;
    return first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
}

QString tracksOf(const Generation& origin) {
    QStringList names;
    for (const Family family : origin.families)
        names << text(family);
    return names.join(QStringLiteral(", "));
}

} // namespace

OriginsPanel::OriginsPanel(QWidget* parent)
    : QWidget(parent), m_list(new QTreeWidget),
      m_empty(caption(tr("Nothing here was generated yet. Ctrl+G lets a model write; then this says which model, and "
                         "from which seed."))) {
    setObjectName(QStringLiteral("originsPanel"));
    describe(*m_list, "originsList", tr("Generated bars"), tr("Click a row to choose its bars"));
    m_list->setHeaderLabels({tr("Bars"), tr("Tracks"), tr("Model"), tr("Seed")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    rows->addWidget(m_empty);
    rows->addWidget(m_list, 1);
    const auto choose = [this](const QTreeWidgetItem* row) {
        Q_EMIT spanChosen({row->data(Bars, kFrom).toLongLong(), row->data(Bars, kTo).toLongLong()});
    };
    connect(m_list, &QTreeWidget::itemClicked, this, choose);
    connect(m_list, &QTreeWidget::itemActivated, this, choose);
}

void OriginsPanel::setSong(const Song& song) {
    m_list->clear();
    const auto origins = standingGenerations(song);
    for (auto origin = origins.rbegin(); origin != origins.rend(); ++origin) {
        auto* row = new QTreeWidgetItem(
            m_list, {barsOf(song, *origin), tracksOf(*origin), text(origin->model), QString::number(origin->seed)});
        row->setData(Bars, kFrom, QVariant::fromValue<qlonglong>(origin->from));
        row->setData(Bars, kTo, QVariant::fromValue<qlonglong>(origin->to));
        row->setToolTip(Model, text(origin->settings));
    }
    m_empty->setVisible(origins.empty());
    m_list->setVisible(!origins.empty());
}

} // namespace muse
