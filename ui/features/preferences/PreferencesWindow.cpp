// SPDX-License-Identifier: MIT
#include "ui/features/preferences/PreferencesWindow.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace muse {
namespace {

constexpr int kNamesWidth = 140;
constexpr QSize kFirstSize(860, 560);

} // namespace

PreferencesWindow::PreferencesWindow(QWidget* parent)
    : QDialog(parent), m_names(new QListWidget), m_pages(new QStackedWidget) {
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    resize(kFirstSize);
    m_names->setObjectName(QStringLiteral("preferencePages"));
    m_names->setAccessibleName(tr("Pages"));
    m_names->setFixedWidth(kNamesWidth);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_names);
    row->addWidget(m_pages, 1);
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void PreferencesWindow::addPage(const QString& name, QWidget* page) {
    m_names->addItem(name);
    m_pages->addWidget(page);
    if (m_names->currentRow() < 0) m_names->setCurrentRow(0);
}

void PreferencesWindow::showPage(const QString& name) {
    const auto found = m_names->findItems(name, Qt::MatchExactly);
    if (!found.isEmpty()) m_names->setCurrentItem(found.front());
    show();
    raise();
    activateWindow();
}

} // namespace muse
