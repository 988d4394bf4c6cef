// SPDX-License-Identifier: MIT
#include "ui/kit/language/Speech.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace muse {
namespace {

/// Answers with a number in them are as many as there are numbers.
constexpr qsizetype kMostAnswers = 20000;
constexpr int kDeepest = 3;

/// What sentences and lists are put together with.
const QStringList kJoints = {QStringLiteral("\n"), QStringLiteral(" · "), QStringLiteral("; "), QStringLiteral(", "),
                             QStringLiteral(". ")};

/// Sources have one form for both numbers.
QString english(const char* source, int count) {
    const QString words = QString::fromUtf8(source);
    if (count < 0) return words;
    return QString(words).replace(QLatin1String("(s)"), count == 1 ? QString() : QStringLiteral("s"));
}

bool isPlace(const QString& words, qsizetype at, qsizetype& digit) {
    if (words[at] != QLatin1Char('%') || at + 1 >= words.size()) return false;
    digit = words[at + 1] == QLatin1Char('L') ? at + 2 : at + 1;
    return digit < words.size() && words[digit] >= QLatin1Char('1') && words[digit] <= QLatin1Char('9');
}

/// "Bar %1 of %2" as "Bar ", " of ", "" and 1, 2.
std::pair<QStringList, std::vector<int>> cut(const QString& words) {
    QStringList parts{QString()};
    std::vector<int> places;
    for (qsizetype at = 0; at < words.size(); ++at) {
        qsizetype digit = 0;
        if (!isPlace(words, at, digit)) {
            parts.back() += words[at];
            continue;
        }
        places.push_back(words[digit].digitValue());
        parts << QString();
        at = digit;
    }
    return {parts, places};
}

qsizetype lettersOf(const QStringList& parts) {
    qsizetype letters = 0;
    for (const QString& part : parts)
        letters += std::ranges::count_if(part, [](QChar each) { return each.isLetter(); });
    return letters;
}

/// What stands between the parts; nothing where they are not all there.
QStringList between(const QString& shown, const QStringList& parts) {
    if (!shown.startsWith(parts.front()) || !shown.endsWith(parts.back())) return {};
    const qsizetype end = shown.size() - parts.back().size();
    qsizetype at = parts.front().size();
    QStringList values;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        const qsizetype found = last ? end : shown.indexOf(parts[i], at);
        if (found < at || found > end) return {};
        values << shown.mid(at, found - at);
        at = found + parts[i].size();
    }
    return values;
}

} // namespace

Speech::Speech(QObject* parent) : QTranslator(parent) {}

QString Speech::fresh(const Asked& asked) const {
    const char* comment = asked.comment.isEmpty() ? nullptr : asked.comment.constData();
    QString words;
    for (const auto& file : {std::cref(m_ours), std::cref(m_qts)})
        if (words.isEmpty() && file.get())
            words = file.get()->translate(asked.context.constData(), asked.source.constData(), comment, asked.count);
    if (words.isEmpty()) words = english(asked.source.constData(), asked.count);
    // As Qt would, but in letters that stay ours.
    if (asked.count >= 0) {
        words.replace(QLatin1String("%Ln"), QLocale().toString(asked.count));
        words.replace(QLatin1String("%n"), QString::number(asked.count));
    }
    return m_disguise ? m_disguise(words) : words;
}

QString Speech::answer(const Asked& asked) const {
    const QMutexLocker hold(&m_lock);
    if (const auto found = m_answers.constFind(asked); found != m_answers.constEnd()) return *found;
    if (m_answers.size() >= kMostAnswers) m_answers.clear();
    return *m_answers.insert(asked, fresh(asked));
}

QString Speech::translate(const char* context, const char* source, const char* comment, int count) const {
    // Errors are made of what is in files and on the system: without end, and said once.
    const Asked asked{context, source, comment, count};
    if (asked.context != "Error") return answer(asked);
    const QMutexLocker hold(&m_lock);
    return fresh(asked);
}

/// Keeps what was said, to be found by what is shown.
void Speech::turn() {
    m_before = std::exchange(m_answers, {});
    m_places.clear();
    m_words.clear();
    m_patterns.clear();
    for (auto each = m_before.constBegin(); each != m_before.constEnd(); ++each) {
        m_places.insert(each.value().constData(), each.key());
        auto [parts, places] = cut(each.value());
        if (places.empty())
            m_words.insert(each.value(), each.key());
        else if (const qsizetype letters = lettersOf(parts); letters > 0)
            m_patterns.push_back({each.key(), std::move(parts), std::move(places), letters});
    }
    std::ranges::stable_sort(m_patterns, std::ranges::greater{}, &Pattern::letters);
}

void Speech::setLanguage(Language language) {
    if (language == Language::System) language = systemLanguage();
    const QMutexLocker hold(&m_lock);
    turn();
    m_language = language;
    m_ours.reset();
    m_qts.reset();
    if (language == Language::English) return;
    const QString code = languageCode(language);
    m_ours = std::make_unique<QTranslator>();
    if (!m_ours->load(QStringLiteral(":/translations/musegan_%1.qm").arg(code))) m_ours.reset();
    m_qts = std::make_unique<QTranslator>();
    if (!m_qts->load(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_qts.reset();
}

void Speech::setDisguise(QString (*disguise)(const QString&)) {
    const QMutexLocker hold(&m_lock);
    turn();
    m_disguise = disguise;
}

QString Speech::againIfOurs(const QString& shown) const {
    const auto place = m_places.constFind(shown.constData());
    return place == m_places.constEnd() ? shown : answer(*place);
}

QString Speech::again(const QString& shown) const {
    return again(shown, 0);
}

QString Speech::again(const QString& shown, int depth) const {
    if (shown.isEmpty() || depth > kDeepest) return shown;
    if (const auto place = m_places.constFind(shown.constData()); place != m_places.constEnd()) return answer(*place);
    if (const auto word = m_words.constFind(shown); word != m_words.constEnd()) return answer(*word);
    if (const QString filled = filledAgain(shown, depth); !filled.isNull()) return filled;
    for (const QString& joint : kJoints) {
        if (!shown.contains(joint)) continue;
        QStringList parts = shown.split(joint);
        for (QString& part : parts)
            part = again(part, depth + 1);
        return parts.join(joint);
    }
    return shown;
}

QString Speech::filledAgain(const QString& shown, int depth) const {
    for (const Pattern& pattern : m_patterns) {
        const QStringList values = between(shown, pattern.parts);
        if (values.isEmpty()) continue;
        auto [parts, places] = cut(answer(pattern.asked));
        QString words = parts.front();
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto from = std::ranges::find(pattern.places, places[i]) - pattern.places.begin();
            if (from < values.size()) words += again(values[from], depth + 1);
            words += parts[static_cast<qsizetype>(i) + 1];
        }
        return words;
    }
    return {};
}

Speech& speech() {
    static QPointer<Speech> one;
    if (!one) {
        one = new Speech(QCoreApplication::instance());
        QCoreApplication::installTranslator(one);
    }
    return *one;
}

void speak(Language language) {
    if (language == Language::System) language = systemLanguage();
    const QLocale system = QLocale::system();
    const QLocale own(languageCode(language));
    // A Swiss who reads German has Swiss numbers; "C" speaks English and has its own.
    const bool same = system.language() == own.language() || (language == Language::English && system == QLocale::c());
    QLocale::setDefault(same ? system : own);
    speech().setLanguage(language);
    retell();
}

} // namespace muse
