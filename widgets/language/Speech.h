// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/language/Language.h"

#include <QHash>
#include <QLocale>
#include <QMutex>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

class QApplication;

namespace muse {

/// What tr() answers in the language of the moment, and what it has answered: each answer is kept and given out again,
/// so that whoever shows it shares its letters with us, and can be told later what it is in another language.
class Speech : public QTranslator {
    Q_OBJECT

public:
    explicit Speech(QObject* parent);

    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int count) const override;
    bool isEmpty() const override { return false; }

    /// From now on answers are in this one. What was said before can be asked of again().
    void setLanguage(Language language);
    /// Wraps every answer, for tests that want longer words. Nothing: as they are.
    void setDisguise(QString (*disguise)(const QString&));
    /// What was shown before the last change, in the language of now: an answer, one with %1 filled in, or several of
    /// those after one another. What is none of ours stays as it is.
    [[nodiscard]] QString again(const QString& shown) const;
    /// An answer of any earlier moment, in the language of now; other words as they are.
    [[nodiscard]] QString now(const QString& words) const;
    /// again() where most of it is ours; for lists that may hold names of the user's.
    [[nodiscard]] QString againIfMostlyOurs(const QString& shown) const;
    /// "context: source" of what was asked for in this language and is in no translation.
    [[nodiscard]] QStringList untranslated() const;

Q_SIGNALS:
    /// All that is on the screen has been told anew; whoever puts words together does so again.
    void changed();

private:
    /// What tr() was asked for.
    struct Asked {
        QByteArray context, source, comment;
        int count = -1;

        friend bool operator==(const Asked&, const Asked&) = default;
        friend size_t qHash(const Asked& asked, size_t seed) {
            return qHashMulti(seed, asked.context, asked.source, asked.comment, asked.count);
        }
    };
    using Answers = QHash<Asked, QString>;

    /// An answer that has %1 in it, cut there.
    struct Pattern {
        Asked asked;
        QStringList parts;
        std::vector<int> places;
        qsizetype letters = 0;
    };

    /// What was shown, said anew, and how many of its letters were found to be ours.
    struct Told {
        QString words;
        qsizetype known = 0;
    };

    [[nodiscard]] QString answer(const Asked& asked) const;
    [[nodiscard]] QString fresh(const Asked& asked) const;
    [[nodiscard]] Told told(const QString& shown, int depth) const;
    [[nodiscard]] std::optional<Told> exactly(const QString& shown) const;
    [[nodiscard]] Told toldAsNumber(const QString& shown) const;
    [[nodiscard]] Told toldBetweenTags(const QString& shown, int depth) const;
    [[nodiscard]] Told toldInParts(const QString& shown, const QString& joint, int depth) const;
    [[nodiscard]] std::optional<Told> toldAs(const Pattern& pattern, const QString& shown, int depth) const;
    void turn();

    Language m_language = Language::English;
    std::unique_ptr<QTranslator> m_ours, m_qts;
    QString (*m_disguise)(const QString&) = nullptr;
    mutable QMutex m_lock; ///< jobs speak too
    mutable Answers m_answers;
    Answers m_before;
    QLocale m_locale, m_localeBefore;
    /// Every answer in any language, by its place in memory, which is kept so that it stays that answer's.
    QHash<const QChar*, std::pair<Asked, QString>> m_places;
    QMultiHash<QString, Asked> m_words;
    std::vector<Pattern> m_patterns; ///< the longest first
};

/// The application's one Speech, installed at the first call.
Speech& speech();
/// What a change of speech() did to answers, done to all that is on the screen.
void retell();

} // namespace muse
