// SPDX-License-Identifier: MIT
#include "ui/features/start/StartPage.h"

#include "ui/kit/forms/FormParts.h"

#include <QAction>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace muse {
namespace {

constexpr QSize kFirstSize(860, 440);
constexpr int kEdge = 24;
constexpr int kBetween = 16;
constexpr int kBetweenRows = 4;

/// As a button says it: without the mark of its key in the menu and the dots that say that it asks.
QString plainWords(const QAction& command) {
    return command.text().remove(QLatin1Char('&')).remove(QStringLiteral("..."));
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QDialog(parent), m_buttons(new QHBoxLayout), m_columns(new QGridLayout),
      m_atStart(new QCheckBox(tr("Show this when the studio starts without a file"))) {
    setObjectName(QStringLiteral("startPage"));
    setWindowTitle(tr("Start"));
    resize(kFirstSize);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_columns->setHorizontalSpacing(kBetween);
    m_columns->setVerticalSpacing(8);
    m_recent = addList(0, tr("Opened last"), "startRecent", tr("Songs that you open or save come here."));
    m_demos = addList(1, tr("Demo songs"), "startDemos", tr("There are no demo songs here."));
    m_models =
        addList(2, tr("Models"), "startModels", tr("Train one in the Train workspace, or open a file of weights."));
    onChosen(*m_models, [this](int row) { Q_EMIT modelChosen(row); });
    describe(*m_atStart, "startAtStart", m_atStart->text(), {});
    connect(m_atStart, &QCheckBox::toggled, this, &StartPage::shownAtStartChanged);
    auto* close = new QPushButton(tr("Close"));
    describe(*close, "startClose", close->text(), {});
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_atStart, 1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    column->setSpacing(kBetween);
    column->addLayout(m_buttons);
    column->addLayout(m_columns, 1);
    column->addLayout(foot);
}

QListWidget* StartPage::addList(int column, const QString& title, const char* objectName, const QString& nothing) {
    auto* list = new QListWidget;
    describe(*list, objectName, title, {});
    list->setSpacing(kBetweenRows);
    auto* empty = caption(nothing);
    empty->setAlignment(Qt::AlignTop);
    empty->setObjectName(QLatin1String(objectName) + QStringLiteral("Empty"));
    m_columns->addWidget(sectionTitle(title), 0, column);
    m_columns->addWidget(list, 1, column);
    m_columns->addWidget(empty, 1, column);
    m_columns->setColumnStretch(column, 1);
    const auto refresh = [list, empty] {
        list->setVisible(list->count() > 0);
        empty->setVisible(list->count() == 0);
    };
    connect(list->model(), &QAbstractItemModel::rowsInserted, this, refresh);
    connect(list->model(), &QAbstractItemModel::rowsRemoved, this, refresh);
    connect(list->model(), &QAbstractItemModel::modelReset, this, refresh);
    refresh();
    return list;
}

/// By one click or by Enter; a double click is not taken twice.
void StartPage::onChosen(QListWidget& list, const std::function<void(int row)>& act) {
    const auto choose = [this, &list, act](const QListWidgetItem* item) {
        if (!isVisible()) return;
        accept();
        act(list.row(item));
    };
    connect(&list, &QListWidget::itemClicked, this, choose);
    connect(&list, &QListWidget::itemActivated, this, choose);
}

void StartPage::setCommands(const std::vector<QAction*>& commands) {
    for (QAction* command : commands) {
        auto* button = new QPushButton(plainWords(*command));
        describe(*button, qPrintable(QStringLiteral("start-") + command->objectName()), button->text(), {});
        button->setProperty("large", true);
        connect(button, &QPushButton::clicked, this, [this, command] {
            accept();
            command->trigger();
        });
        m_buttons->insertWidget(m_buttons->count() - 1, button);
    }
}

void StartPage::fill(QListWidget& list, const std::vector<QAction*>& actions) {
    list.clear();
    list.disconnect(this);
    for (const QAction* action : actions) {
        auto* item = new QListWidgetItem(plainWords(*action), &list);
        item->setToolTip(action->toolTip());
    }
    onChosen(list, [actions](int row) { actions[static_cast<std::size_t>(row)]->trigger(); });
}

void StartPage::setDemoSongs(const std::vector<QAction*>& songs) {
    fill(*m_demos, songs);
}

void StartPage::setRecentFiles(const std::vector<QAction*>& files) {
    fill(*m_recent, files);
}

void StartPage::setModels(const QStringList& names) {
    m_models->clear();
    m_models->addItems(names);
}

void StartPage::setShownAtStart(bool shown) {
    m_atStart->setChecked(shown);
}

} // namespace muse
