// SPDX-License-Identifier: MIT
#include "ui/features/help/ManualWindow.h"

#include "ui/kit/forms/FormParts.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace muse {
namespace {

constexpr QSize kFirstSize(860, 760);

} // namespace

ManualWindow::ManualWindow(const QString& folder, QWidget* parent)
    : QWidget(parent, Qt::Window), m_page(new QTextBrowser) {
    setObjectName(QStringLiteral("manualWindow"));
    setWindowTitle(tr("Manual"));
    resize(kFirstSize);
    describe(*m_page, "manualPage", tr("Page of the manual"), {});
    m_page->setSearchPaths({folder});
    m_page->setOpenExternalLinks(true);
    auto* back = new QPushButton(tr("Back"));
    describe(*back, "manualBack", tr("Back"), tr("The page before (Alt+Left)"));
    back->setEnabled(false);
    auto* home = new QPushButton(tr("Contents"));
    describe(*home, "manualHome", tr("Contents"), tr("The manual's first page (Alt+Home)"));
    connect(back, &QPushButton::clicked, m_page, &QTextBrowser::backward);
    connect(home, &QPushButton::clicked, m_page, &QTextBrowser::home);
    connect(m_page, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    auto* row = new QHBoxLayout;
    row->addWidget(back);
    row->addWidget(home);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_page, 1);
    m_page->setSource(QUrl::fromLocalFile(QDir(folder).filePath(QStringLiteral("README.md"))),
                      QTextDocument::MarkdownResource);
}

} // namespace muse
