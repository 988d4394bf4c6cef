// SPDX-License-Identifier: MIT
#include "core/base/Error.h"
#include "core/base/Result.h"
#include "tests/support/TestProgram.h"

#include <QtTest>
#include <filesystem>
#include <fmt/format.h>
#include <map>

using namespace muse;

namespace {

/// A language made of a few sentences.
Translator language(std::map<std::string, std::string, std::less<>> sentences) {
    return [sentences = std::move(sentences)](std::string_view id) {
        const auto found = sentences.find(id);
        return found == sentences.end() ? std::string() : found->second;
    };
}

std::string same(std::string_view id) {
    return std::string(id);
}

Error missing(const std::filesystem::path& path) {
    return {"There is no file {}.", path};
}

} // namespace

class ErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSentenceKeepsWhatItWasMadeOf() {
        const Error error = missing("/a/b.mid");
        QCOMPARE(error.message, std::string("There is no file /a/b.mid."));
        QCOMPARE(error.id, std::string("There is no file {}."));
        QCOMPARE(error.arguments.size(), std::size_t{1});
        QCOMPARE(std::get<std::string>(error.arguments[0].value), std::string("/a/b.mid"));
        const Result<int> failed = missing("c");
        QCOMPARE(failed.error().message, std::string("There is no file c."));
    }

    void argumentsAreWrittenAsFmtWritesThem() {
        const float third = 1.0F / 3;
        const std::vector<int> numbers = {1, 2, 3};
        const Error error{"{} {} {:.2f} {} {} {} {:>4} {} {:03} {}",
                          -7,
                          std::uint64_t{1} << 63,
                          0.125,
                          third,
                          'x',
                          true,
                          "ab",
                          std::string_view("view"),
                          5,
                          fmt::join(numbers, ", ")};
        QCOMPARE(error.message, fmt::format("{} {} {:.2f} {} {} {} {:>4} {} {:03} {}", -7, std::uint64_t{1} << 63,
                                            0.125, third, 'x', true, "ab", "view", 5, fmt::join(numbers, ", ")));
    }

    void theIdentityGivesTheMessage() {
        for (const Error& error : {missing("x"), Error("it is empty"), Error("{} of {}", 3, 4.5), Error()}) {
            QCOMPARE(inWords(error, same), error.message);
            QCOMPARE(inWords(error, nullptr), error.message);
        }
    }

    void aLanguageSaysItInItsOwnWords() {
        const auto german = language({{"There is no file {}.", "Es gibt keine Datei {}."}});
        QCOMPARE(inWords(missing("lied.mid"), german), std::string("Es gibt keine Datei lied.mid."));
    }

    void wordsMayComeInAnotherOrder() {
        const Error error{"Could not write {} to {}.", "song", "disk"};
        const auto other = language({{"Could not write {} to {}.", "Auf {1} passt {0} nicht."}});
        QCOMPARE(inWords(error, other), std::string("Auf disk passt song nicht."));
    }

    void anErrorWithinAnErrorIsTranslatedToo() {
        const Error inner{"it has {} tracks", 17};
        const Error error{"Could not open {}: {}.", std::filesystem::path("a.npz"), inner};
        QCOMPARE(error.message, std::string("Could not open a.npz: it has 17 tracks."));
        const auto german = language(
            {{"Could not open {}: {}.", "{} lässt sich nicht öffnen: {}."}, {"it has {} tracks", "es hat {} Spuren"}});
        QCOMPARE(inWords(error, german), std::string("a.npz lässt sich nicht öffnen: es hat 17 Spuren."));
        // One that is known by halves is said by halves.
        const auto half = language({{"it has {} tracks", "es hat {} Spuren"}});
        QCOMPARE(inWords(error, half), std::string("Could not open a.npz: es hat 17 Spuren."));
    }

    void bracesInArgumentsAreOnlyBraces() {
        const Error error{"There is no {}.", "{0} {} }{"};
        QCOMPARE(error.message, std::string("There is no {0} {} }{."));
        QCOMPARE(inWords(error, language({{"There is no {}.", "Kein {0}!"}})), std::string("Kein {0} {} }{!"));
        const Error nested{"{}!", error};
        QCOMPARE(nested.message, error.message + "!");
        // A sentence without arguments is no template.
        QCOMPARE(Error("use {name}").message, std::string("use {name}"));
        QCOMPARE(inWords(Error("use {name}"), same), std::string("use {name}"));
    }

    void anUnknownIdStaysEnglish() {
        QCOMPARE(inWords(missing("x"), language({{"Something else {}.", "Anderes {}."}})),
                 std::string("There is no file x."));
    }

    /// A slip in a translation must not hide what went wrong.
    void aTranslationThatDoesNotFitStaysEnglish_data() {
        QTest::addColumn<QString>("words");
        QTest::newRow("asks for more") << "{} {}";
        QTest::newRow("asks for another") << "{1}";
        QTest::newRow("not closed") << "{";
        QTest::newRow("a format of numbers") << "{:.2f}";
    }

    void aTranslationThatDoesNotFitStaysEnglish() {
        QFETCH(QString, words);
        const auto slip = language({{"There is no file {}.", words.toStdString()}});
        QCOMPARE(inWords(missing("x"), slip), std::string("There is no file x."));
    }

    void aTranslationMayLeaveArgumentsOut() {
        QCOMPARE(inWords(missing("x"), language({{"There is no file {}.", "Keine Datei."}})),
                 std::string("Keine Datei."));
    }

    void copiesAreWhole() {
        Error error{"{}: {}", 1, missing("y")};
        const Error copy = error;
        const Error moved = std::move(error);
        QCOMPARE(copy.message, std::string("1: There is no file y."));
        QCOMPARE(inWords(moved, same), copy.message);
    }
};

MUSE_TEST(ErrorTest)
#include "ErrorTest.moc"
