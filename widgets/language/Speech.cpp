// SPDX-License-Identifier: MIT
#include "widgets/language/Speech.h"

#include "widgets/words/Words.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace muse {
namespace {

/// Answers with a number in them are as many as there are numbers.
constexpr qsizetype kMostAnswers = 20000;
constexpr qsizetype kMostPlaces = 200000;
constexpr qsizetype kLettersOfASign = 3; ///< that one of Chinese or Japanese is worth
constexpr int kDeepest = 3;

/// What sentences and lists are put together with.
const QStringList kJoints = {QStringLiteral("\n"), QStringLiteral(" · "), QStringLiteral("; "), QStringLiteral(", "),
                             QStringLiteral(". "), QStringLiteral(": "),  QStringLiteral("+")};

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
        for (const QChar each : part)
            if (each.isLetter()) letters += each.unicode() >= 0x2e80 ? kLettersOfASign : 1;
    return letters;
}

QString withFirst(const QString& words, QChar (QChar::*change)() const) {
    QString changed = words;
    changed[0] = (changed[0].*change)();
    return changed;
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
    m_localeBefore = m_locale;
    m_locale = QLocale();
    if (m_places.size() > kMostPlaces) m_places.clear();
    m_words.clear();
    m_patterns.clear();
    for (auto each = m_before.constBegin(); each != m_before.constEnd(); ++each) {
        m_places.insert(each.value().constData(), {each.key(), each.value()});
        auto [parts, places] = cut(each.value());
        if (places.empty())
            m_words.insert(each.value(), each.key());
        else if (!parts.join(QString()).trimmed().isEmpty())
            m_patterns.push_back({each.key(), parts, std::move(places), lettersOf(parts)});
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

QStringList Speech::untranslated() const {
    const QMutexLocker hold(&m_lock);
    QStringList missing;
    for (auto each = m_answers.constBegin(); each != m_answers.constEnd(); ++each) {
        const Asked& asked = each.key();
        const auto knows = [&asked](const std::unique_ptr<QTranslator>& file) {
            return file && !file->translate(asked.context.constData(), asked.source.constData(),
                                            asked.comment.isEmpty() ? nullptr : asked.comment.constData(), asked.count)
                                .isEmpty();
        };
        if (!knows(m_ours) && !knows(m_qts)) missing << QString::fromUtf8(asked.context + ": " + asked.source);
    }
    missing.sort();
    return missing;
}

QString Speech::again(const QString& shown) const {
    return told(shown, 0).words;
}

QString Speech::now(const QString& words) const {
    const auto place = m_places.constFind(words.constData());
    return place == m_places.constEnd() ? words : answer(place->first);
}

QString Speech::againIfMostlyOurs(const QString& shown) const {
    const Told now = told(shown, 0);
    return 2 * now.known >= lettersOf({shown}) ? now.words : shown;
}

/// Of all that it may have been made of, that which leaves the fewest letters unexplained.
Speech::Told Speech::told(const QString& shown, int depth) const {
    if (shown.isEmpty() || depth > kDeepest) return {shown, 0};
    if (const auto answered = exactly(shown)) return *answered;
    Told best = toldAsNumber(shown);
    const auto consider = [&best](const Told& other) {
        if (other.known > best.known) best = other;
    };
    static const QRegularExpression scale(QStringLiteral("^([A-G][#b]?) (.+)$"));
    if (const auto match = scale.match(shown); match.hasMatch()) {
        const Told mode = told(match.captured(2), depth + 1);
        consider({match.captured(1) + QLatin1Char(' ') + inSentence(mode.words), mode.known});
    }
    if (shown.contains(QLatin1Char('<'))) consider(toldBetweenTags(shown, depth));
    const auto weak = std::ranges::find(m_patterns, 0, &Pattern::letters);
    const auto considerAll = [&](auto from, auto to) {
        for (; from != to; ++from)
            if (const auto filled = toldAs(*from, shown, depth)) consider(*filled);
    };
    considerAll(m_patterns.begin(), weak);
    if (const qsizetype at = shown.lastIndexOf(QLatin1String(" (")); at > 0 && shown.endsWith(QLatin1Char(')'))) {
        const Told before = told(shown.left(at), depth + 1);
        const Told inside = told(shown.mid(at + 2).chopped(1), depth + 1);
        consider({QStringLiteral("%1 (%2)").arg(before.words, inside.words), before.known + inside.known});
    }
    for (const QString& joint : kJoints)
        if (shown.contains(joint)) consider(toldInParts(shown, joint, depth));
    considerAll(weak, m_patterns.end());
    return best;
}

std::optional<Speech::Told> Speech::exactly(const QString& shown) const {
    const qsizetype letters = lettersOf({shown});
    if (const auto place = m_places.constFind(shown.constData()); place != m_places.constEnd())
        return Told{answer(place->first), letters};
    if (const auto word = m_words.constFind(shown); word != m_words.constEnd()) return Told{answer(*word), letters};
    // At the head of a label, or in the middle of a sentence.
    for (const QString& small : {withFirst(shown, &QChar::toLower), shown.toLower()})
        if (const auto word = m_words.constFind(small); word != m_words.constEnd())
            return Told{withFirst(answer(*word), &QChar::toUpper), letters};
    if (const auto word = m_words.constFind(withFirst(shown, &QChar::toUpper)); word != m_words.constEnd())
        return Told{inSentence(answer(*word)), letters};
    for (auto word = m_words.constBegin(); word != m_words.constEnd(); ++word)
        if (word.key().size() == shown.size() && word.key().front().isUpper() && word.key().toLower() == shown)
            return Told{inSentence(answer(*word)), letters};
    return std::nullopt;
}

/// A number that was written as the locale before has it.
Speech::Told Speech::toldAsNumber(const QString& shown) const {
    bool whole = false;
    const qlonglong integer = m_localeBefore.toLongLong(shown, &whole);
    if (whole && shown.contains(m_localeBefore.groupSeparator())) return {QLocale().toString(integer), 0};
    bool number = false;
    const double value = m_localeBefore.toDouble(shown, &number);
    const qsizetype point = shown.indexOf(m_localeBefore.decimalPoint());
    if (whole || !number || point < 0) return {shown, 0};
    return {QLocale().toString(value, 'f', static_cast<int>(shown.size() - point - 1)), 0};
}

Speech::Told Speech::toldBetweenTags(const QString& shown, int depth) const {
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    Told all;
    qsizetype at = 0;
    const auto add = [&](qsizetype end) {
        const Told now = told(shown.mid(at, end - at), depth + 1);
        all.words += now.words;
        all.known += now.known;
    };
    for (auto each = tag.globalMatch(shown); each.hasNext();) {
        const auto found = each.next();
        add(found.capturedStart());
        all.words += found.captured();
        at = found.capturedEnd();
    }
    if (at == 0) return {shown, 0};
    add(shown.size());
    return all;
}

Speech::Told Speech::toldInParts(const QString& shown, const QString& joint, int depth) const {
    QStringList parts = shown.split(joint);
    qsizetype known = 0;
    for (QString& part : parts) {
        const Told now = told(part, depth + 1);
        part = now.words;
        known += now.known;
    }
    return {parts.join(joint), known};
}

std::optional<Speech::Told> Speech::toldAs(const Pattern& pattern, const QString& shown, int depth) const {
    QStringList values = between(shown, pattern.parts);
    if (values.isEmpty()) return std::nullopt;
    qsizetype known = pattern.letters;
    for (QString& value : values) {
        const Told now = told(value, depth + 1);
        value = now.words;
        known += now.known;
    }
    const auto [parts, places] = cut(answer(pattern.asked));
    QString words = parts.front();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto from = std::ranges::find(pattern.places, places[i]) - pattern.places.begin();
        if (from < values.size()) words += values[from];
        words += parts[static_cast<qsizetype>(i) + 1];
    }
    return Told{words, known};
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
