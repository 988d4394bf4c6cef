// SPDX-License-Identifier: MIT
#include "ui/features/files/ImportDialog.h"

#include "ui/kit/forms/FormParts.h"
#include "ui/kit/Text.h"
#include "widgets/pianoroll/words/PitchNames.h"
#include "widgets/tracks/GeneralMidi.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace muse {
namespace {

enum Column { Name, Instrument, Notes, Range, Channel, Goal, kColumns };
constexpr int kDrumChannel = 9;
/// The choice after the five families.
constexpr int kLeaveOut = static_cast<int>(kFamilies);
constexpr QSize kFirstSize(760, 420);

QTableWidgetItem* cell(const QString& words, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) {
    auto* item = new QTableWidgetItem(words);
    item->setTextAlignment(alignment);
    item->setToolTip(words);
    return item;
}

QComboBox* goalBox(const ImportPart& part) {
    auto* box = new QComboBox;
    for (const Family family : kAllFamilies)
        box->addItem(text(family));
    box->addItem(ImportDialog::tr("Leave out"));
    box->setCurrentIndex(part.family ? static_cast<int>(index(*part.family)) : kLeaveOut);
    box->setAccessibleName(ImportDialog::tr("Where %1 goes").arg(text(part.name)));
    return box;
}

} // namespace

ImportDialog::ImportDialog(QWidget* parent)
    : QDialog(parent), m_title(caption()), m_table(new QTableWidget(0, kColumns)), m_hint(caption()) {
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Imported tracks"));
    setModal(false);
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setAccessibleName(tr("Tracks of the imported file"));
    m_table->setHorizontalHeaderLabels(
        {tr("Track"), tr("Instrument"), tr("Notes"), tr("Range"), tr("Channel"), tr("Goes to")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Goal, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(Goal, 132);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(34);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    // The boxes take the focus, one after the other.
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_hint->setObjectName(QStringLiteral("importHint"));

    auto* buttons = new QDialogButtonBox;
    auto* move = buttons->addButton(tr("Move the tracks"), QDialogButtonBox::AcceptRole);
    move->setObjectName(QStringLiteral("importApply"));
    move->setProperty("primary", true);
    auto* keep = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    keep->setObjectName(QStringLiteral("importClose"));
    connect(move, &QPushButton::clicked, this, &ImportDialog::applied);
    connect(keep, &QPushButton::clicked, this, &QDialog::hide);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    resize(kFirstSize);
}

void ImportDialog::setParts(const QString& title, std::vector<ImportPart> parts) {
    m_title->setText(
        tr("%1 has these tracks. Tracks that go to one family become one; moving them is one step of undo.")
            .arg(title));
    m_parts = std::move(parts);
    m_table->setRowCount(static_cast<int>(m_parts.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, m_parts[static_cast<std::size_t>(row)]);
    setHint({});
}

void ImportDialog::fillRow(int row, const ImportPart& part) {
    const bool drums = part.channel == kDrumChannel;
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    m_table->setItem(row, Name, cell(part.name.empty() ? tr("Track %1").arg(part.track + 1) : text(part.name)));
    m_table->setItem(row, Instrument, cell(drums ? tr("Drum kit") : programName(part.program)));
    m_table->setItem(row, Notes, cell(locale().toString(static_cast<qulonglong>(part.notes)), right));
    m_table->setItem(row, Range,
                     cell(QStringLiteral("%1–%2").arg(pitchName(part.lowest), pitchName(part.highest)), right));
    m_table->setItem(row, Channel, cell(QString::number(part.channel + 1), right));
    m_table->setCellWidget(row, Goal, goalBox(part));
}

std::vector<ImportPart> ImportDialog::parts() const {
    std::vector<ImportPart> result = m_parts;
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto* box = qobject_cast<QComboBox*>(m_table->cellWidget(static_cast<int>(i), Goal));
        const int choice = box ? box->currentIndex() : kLeaveOut;
        result[i].family =
            choice == kLeaveOut ? std::nullopt : std::optional(kAllFamilies[static_cast<std::size_t>(choice)]);
    }
    return result;
}

void ImportDialog::setHint(const QString& sentence) {
    m_hint->setText(sentence);
    m_hint->setVisible(!sentence.isEmpty());
}

} // namespace muse
