// SPDX-License-Identifier: MIT
#include "ui/features/help/ManualWindow.h"

#include "ui/kit/forms/FormParts.h"
#include "widgets/Palette.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QUrl>
#include <QVBoxLayout>

namespace muse {
namespace {

constexpr QSize kFirstSize(1000, 760);
constexpr int kFoundWidth = 300;
constexpr int kAboveHeading = 8;
constexpr int kEdge = 6;
constexpr int kPageMargin = 20;
constexpr int kAboveParts = 18;
constexpr int kBetweenParagraphs = 8;
constexpr int kBetweenItems = 3;

QTextCursor headingCalled(const QTextDocument& page, const QString& words) {
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && block.text().simplified() == words) return QTextCursor(block);
    return {};
}

/// Markdown comes without any space between its paragraphs.
void giveRoom(QTextDocument& page) {
    page.setDocumentMargin(kPageMargin);
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool inList = block.textList() != nullptr;
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence);
        format.setTopMargin(format.headingLevel() > 0 && block != page.begin() ? kAboveParts : 0);
        format.setBottomMargin(inList ? kBetweenItems : isCode ? 0 : kBetweenParagraphs);
        if (isCode && !block.next().blockFormat().hasProperty(QTextFormat::BlockCodeFence))
            format.setBottomMargin(kBetweenParagraphs);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

ManualWindow::ManualWindow(const QString& folder, QWidget* parent)
    : QWidget(parent, Qt::Window), m_folder(folder), m_search(folder), m_words(new QLineEdit), m_found(new QListWidget),
      m_page(new QTextBrowser) {
    setObjectName(QStringLiteral("manualWindow"));
    setWindowTitle(tr("Manual"));
    resize(kFirstSize);
    describe(*m_page, "manualPage", tr("Page of the manual"), {});
    m_page->setSearchPaths({folder});
    m_page->setOpenExternalLinks(true);
    connect(m_page, &QTextBrowser::sourceChanged, this, [this] { giveRoom(*m_page->document()); });
    describe(*m_found, "manualFound", tr("What was found in the manual"), {});
    m_found->setFixedWidth(kFoundWidth);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_found->hide();
    connect(m_found, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && !m_passages.empty()) open(m_passages[static_cast<std::size_t>(row)]);
    });
    auto* panes = new QHBoxLayout;
    panes->addWidget(m_found);
    panes->addWidget(m_page, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(makeHead());
    column->addLayout(panes, 1);
    m_page->setSource(QUrl::fromLocalFile(QDir(folder).filePath(QStringLiteral("README.md"))),
                      QTextDocument::MarkdownResource);
    m_page->setFocus();
}

QWidget* ManualWindow::makeHead() {
    auto* back = new QPushButton(tr("Back"));
    describe(*back, "manualBack", tr("Back"), tr("The page before (Alt+Left)"));
    back->setEnabled(false);
    auto* home = new QPushButton(tr("Contents"));
    describe(*home, "manualHome", tr("Contents"), tr("The manual's first page (Alt+Home)"));
    connect(back, &QPushButton::clicked, m_page, &QTextBrowser::backward);
    connect(home, &QPushButton::clicked, m_page, &QTextBrowser::home);
    connect(m_page, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    describe(*m_words, "manualSearch", tr("Search the manual"), tr("Search all pages (Ctrl+F)"));
    m_words->setPlaceholderText(tr("Search the manual"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(kFoundWidth);
    connect(m_words, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        if (m_found->count() > 0) m_found->setCurrentRow((m_found->currentRow() + 1) % m_found->count());
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_words->setFocus();
        m_words->selectAll();
    });
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(back);
    row->addWidget(home);
    row->addStretch(1);
    return head;
}

void ManualWindow::search(const QString& words) {
    m_passages = m_search.find(words);
    m_found->clear();
    m_found->setVisible(!words.trimmed().isEmpty());
    for (const ManualPassage& passage : m_passages)
        add(passage);
    if (m_passages.empty()) {
        m_found->addItem(tr("Nothing is found."));
        m_found->item(0)->setFlags(Qt::NoItemFlags);
    }
    markWords();
}

void ManualWindow::add(const ManualPassage& passage) {
    const QString title =
        passage.heading == passage.page ? passage.page : QStringLiteral("%1 › %2").arg(passage.page, passage.heading);
    auto* item = new QListWidgetItem(m_found);
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(title, passage.excerpt));
    auto* words =
        new QLabel(QStringLiteral("<b>%1</b><br>%2").arg(title.toHtmlEscaped(), passage.excerpt.toHtmlEscaped()));
    words->setWordWrap(true);
    words->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    words->setFixedWidth(m_found->viewport()->width());
    item->setSizeHint(words->sizeHint());
    m_found->setItemWidget(item, words);
}

void ManualWindow::open(const ManualPassage& passage) {
    const QUrl url = QUrl::fromLocalFile(QDir(m_folder).filePath(passage.file));
    if (m_page->source() != url) m_page->setSource(url, QTextDocument::MarkdownResource);
    const QTextCursor heading = headingCalled(*m_page->document(), passage.heading);
    if (!heading.isNull()) {
        const QRect place = m_page->cursorRect(heading);
        m_page->verticalScrollBar()->setValue(m_page->verticalScrollBar()->value() + place.top() - kAboveHeading);
    }
    markWords();
}

/// What is looked for is seen on the page at once.
void ManualWindow::markWords() {
    QTextCharFormat mark;
    mark.setBackground(palette::accent());
    mark.setForeground(palette::inkOn(palette::accent()));
    QList<QTextEdit::ExtraSelection> marks;
    if (!m_passages.empty())
        for (const QString& word : m_words->text().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            for (QTextCursor found = m_page->document()->find(word); !found.isNull();
                 found = m_page->document()->find(word, found))
                marks.push_back({found, mark});
    m_page->setExtraSelections(marks);
}

} // namespace muse
