// SPDX-License-Identifier: MIT
#include "ui/features/train/SettingsTable.h"

#include "core/base/json/JsonText.h"
#include "core/ml/config/TrainingConfig.h"
#include "ui/kit/NoticeLine.h"
#include "ui/kit/Text.h"
#include "ui/kit/forms/FormParts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace muse {
namespace {

constexpr int kEdge = 16;
constexpr int kKey = Qt::UserRole;
enum Column { Name, Value, About };

QString valueText(const nlohmann::json& value) {
    return value.is_string() ? text(value.get<std::string>()) : text(jsonText(value));
}

/// The value that was written; what is no number stays text, to be named in the complaint.
nlohmann::json valueOf(const SettingKey& key, const QString& written) {
    const std::string words = written.trimmed().toStdString();
    if (key.words) return words;
    auto value = parseJsonIfAny(words);
    // Who writes decimals with a comma means them here too.
    if (value.is_discarded()) value = parseJsonIfAny(QString::fromStdString(words).replace(',', '.').toStdString());
    return value.is_discarded() ? nlohmann::json(words) : value;
}

const SettingKey& keyOf(const QModelIndex& index) {
    return trainingKeys()[static_cast<std::size_t>(index.siblingAtColumn(Name).data(kKey).toInt())];
}

/// Data, run and start are chosen elsewhere, with the file's own dialogs.
bool chosenElsewhere(const SettingKey& key) {
    return key.name == "dataset" || key.name == "run" || key.name == "from";
}

/// Words to choose from where there are some.
class ValueDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override {
        if (index.column() != Value) return nullptr;
        QStringList choices;
        for (const std::string& choice : keyOf(index).choices)
            choices << text(choice);
        if (keyOf(index).allowed == "true or false") choices = {QStringLiteral("false"), QStringLiteral("true")};
        if (choices.isEmpty()) return QStyledItemDelegate::createEditor(parent, option, index);
        auto* combo = new QComboBox(parent);
        combo->addItems(choices);
        // A choice is one at once, not when the focus goes elsewhere.
        QObject::connect(combo, &QComboBox::activated, combo, [this, combo] {
            auto* self = const_cast<ValueDelegate*>(this);
            Q_EMIT self->commitData(combo);
            Q_EMIT self->closeEditor(combo);
        });
        return combo;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        if (auto* combo = qobject_cast<QComboBox*>(editor))
            combo->setCurrentText(index.data().toString());
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        if (auto* combo = qobject_cast<QComboBox*>(editor))
            model->setData(index, combo->currentText());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

} // namespace

SettingsTable::SettingsTable(QWidget* parent)
    : QDialog(parent), m_filter(new QLineEdit), m_rows(new QTreeWidget), m_notice(new NoticeLine) {
    setObjectName(QStringLiteral("settingsTable"));
    setWindowTitle(tr("All settings of the training"));
    describe(*m_filter, "settingsFilter", tr("Find a setting"), tr("Show the settings whose name or words have this"));
    m_filter->setPlaceholderText(tr("Find a setting"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &SettingsTable::filter);

    describe(*m_rows, "settingsRows", tr("Settings"), tr("Double-click, or press F2 on, a value to change it"));
    m_rows->setHeaderLabels({tr("Setting"), tr("Value"), tr("What it does")});
    m_rows->setRootIsDecorated(false);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::SelectedClicked);
    m_rows->setItemDelegate(new ValueDelegate(m_rows));
    m_rows->header()->setSectionResizeMode(Name, QHeaderView::ResizeToContents);
    m_rows->header()->setSectionResizeMode(Value, QHeaderView::ResizeToContents);
    const auto& keys = trainingKeys();
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (chosenElsewhere(keys[i])) continue;
        auto* row = new QTreeWidgetItem(m_rows);
        row->setText(Name, text(keys[i].name));
        row->setData(Name, kKey, static_cast<int>(i));
        row->setText(About, nameWords(keys[i].about));
        row->setToolTip(About, nameWords(keys[i].about));
        row->setToolTip(Value, tr("It may be %1.").arg(nameWords(keys[i].allowed)));
        row->setFlags(row->flags() | Qt::ItemIsEditable);
    }
    connect(m_rows, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* row, int column) {
        if (!m_filling && column == Value) take(*row);
    });

    auto* usual = new QPushButton(tr("As usual"));
    describe(*usual, "settingsUsualButton", tr("All as usual"), tr("Put every setting back to what it is at first"));
    connect(usual, &QPushButton::clicked, this, [this] {
        TrainingSettings fresh;
        fresh.dataset = m_settings.dataset;
        fresh.runFolder = m_settings.runFolder;
        fresh.startFrom = m_settings.startFrom;
        setSettings(fresh);
        Q_EMIT changed();
    });
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* foot = new QHBoxLayout;
    foot->addWidget(usual);
    foot->addStretch(1);
    foot->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    layout->addWidget(m_filter);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_notice);
    layout->addLayout(foot);
    resize(820, 600);
    fill();
}

void SettingsTable::setSettings(const TrainingSettings& settings) {
    m_settings = settings;
    m_notice->clear();
    fill();
}

void SettingsTable::fill() {
    const TrainingSettings usual;
    m_filling = true;
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
        QTreeWidgetItem& row = *m_rows->topLevelItem(i);
        const SettingKey& key = trainingKeys()[static_cast<std::size_t>(row.data(Name, kKey).toInt())];
        row.setText(Value, valueText(key.write(m_settings)));
        QFont font = m_rows->font();
        font.setBold(key.write(m_settings) != key.write(usual));
        row.setFont(Value, font);
    }
    m_filling = false;
}

void SettingsTable::take(QTreeWidgetItem& row) {
    const SettingKey& key = trainingKeys()[static_cast<std::size_t>(row.data(Name, kKey).toInt())];
    const nlohmann::json value = valueOf(key, row.text(Value));
    const std::string problem = problemWith(key, value);
    if (problem.empty()) {
        m_notice->clear();
        key.read(value, m_settings);
        fill();
        Q_EMIT changed();
    } else {
        m_notice->showError(text(problem) + QLatin1Char('.'));
        fill();
    }
}

void SettingsTable::filter(const QString& words) {
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
        QTreeWidgetItem& row = *m_rows->topLevelItem(i);
        row.setHidden(!row.text(Name).contains(words, Qt::CaseInsensitive) &&
                      !row.text(About).contains(words, Qt::CaseInsensitive));
    }
}

} // namespace muse
