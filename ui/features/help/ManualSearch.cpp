// SPDX-License-Identifier: MIT
#include "ui/features/help/ManualSearch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace muse {
namespace {

constexpr qsizetype kFewestLetters = 2;
constexpr qsizetype kBefore = 50; ///< letters of an excerpt before the word
constexpr qsizetype kExcerpt = 150;
constexpr int kHeadingWeight = 10;

/// As it is read on the page: without marks, and of links and pictures the words alone.
QString withoutMarks(QString line) {
    static const QRegularExpression link(QStringLiteral(R"(!?\[([^\]]*)\]\([^)]*\))"));
    static const QRegularExpression rule(QStringLiteral(R"(^\s*\|?[\s:|-]+\|?\s*$)"));
    static const QRegularExpression marks(QStringLiteral(R"(\*\*|`|^\s*[-*>]\s+|^\s*\d+\.\s+)"));
    line.replace(link, QStringLiteral("\\1"));
    line.remove(rule).remove(marks);
    return line.replace(QLatin1Char('|'), QLatin1Char(' ')).simplified();
}

QRegularExpression beginningOf(const QString& word) {
    return QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}])") + QRegularExpression::escape(word),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

QString excerptOf(const QString& text, qsizetype at) {
    const qsizetype from =
        std::max<qsizetype>(0, text.lastIndexOf(QLatin1Char(' '), std::max<qsizetype>(0, at - kBefore)));
    QString excerpt = text.mid(from, kExcerpt).trimmed();
    if (from > 0) excerpt.prepend(QStringLiteral("…"));
    if (from + kExcerpt < text.size()) excerpt += QStringLiteral("…");
    return excerpt;
}

} // namespace

ManualSearch::ManualSearch(const QString& folder) {
    const QDir pages(folder);
    for (const QString& name : pages.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        read(pages.filePath(name));
}

void ManualSearch::read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) return;
    static const QRegularExpression heading(QStringLiteral("^#+\\s+(.*)$"));
    const QString name = QFileInfo(path).fileName();
    QString page;
    bool inCode = false;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.startsWith(QLatin1String("```"))) {
            inCode = !inCode;
            continue;
        }
        const auto title = heading.match(line);
        if (!inCode && title.hasMatch()) {
            const QString words = withoutMarks(title.captured(1));
            if (page.isEmpty()) page = words;
            m_parts.push_back({name, page, words, {}});
            continue;
        }
        if (m_parts.empty() || m_parts.back().file != name) m_parts.push_back({name, page, page, {}});
        const QString words = inCode ? line.simplified() : withoutMarks(line);
        if (words.isEmpty()) continue;
        QString& text = m_parts.back().text;
        text += text.isEmpty() ? words : QLatin1Char(' ') + words;
    }
}

std::vector<ManualPassage> ManualSearch::find(const QString& words) const {
    std::vector<QRegularExpression> wanted;
    qsizetype letters = 0;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        wanted.push_back(beginningOf(word));
        letters += word.size();
    }
    if (letters < kFewestLetters) return {};
    std::vector<std::pair<int, ManualPassage>> found;
    for (const Part& part : m_parts) {
        int score = 0;
        qsizetype first = part.text.size();
        const bool all = std::ranges::all_of(wanted, [&](const QRegularExpression& word) {
            const auto inText = word.match(part.text);
            if (inText.hasMatch()) first = std::min(first, inText.capturedStart());
            const bool inHeading = word.match(part.heading).hasMatch();
            score += kHeadingWeight * inHeading + static_cast<int>(std::min<qsizetype>(part.text.count(word), 9));
            return inHeading || inText.hasMatch();
        });
        if (!all) continue;
        if (first == part.text.size()) first = 0;
        found.emplace_back(score, ManualPassage{part.file, part.page, part.heading, excerptOf(part.text, first)});
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &std::pair<int, ManualPassage>::first);
    std::vector<ManualPassage> passages;
    for (auto& [score, passage] : found)
        passages.push_back(std::move(passage));
    return passages;
}

} // namespace muse
