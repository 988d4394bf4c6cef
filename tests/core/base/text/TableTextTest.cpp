// SPDX-License-Identifier: MIT
#include "core/base/text/TableText.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;

class TableTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsCharactersAndNotBytes();
    void quotesOnlyTheFieldsThatNeedIt();
    void escapesWhatMarkdownWouldRead();
    void escapesWhatLatexWouldRead();
};

void TableTextTest::countsCharactersAndNotBytes() {
    QCOMPARE(columnsTaken(""), std::size_t{0});
    QCOMPARE(columnsTaken("a±b"), std::size_t{3});
    QCOMPARE(columnsTaken("Größe"), std::size_t{5});
}

void TableTextTest::quotesOnlyTheFieldsThatNeedIt() {
    QCOMPARE(csvField("plain"), std::string("plain"));
    QCOMPARE(csvField("one, two"), std::string("\"one, two\""));
    QCOMPARE(csvField("a \"b\""), std::string("\"a \"\"b\"\"\""));
    QCOMPARE(csvField("two\nlines"), std::string("\"two\nlines\""));
}

void TableTextTest::escapesWhatMarkdownWouldRead() {
    QCOMPARE(markdownEscaped("a|b *c* <d>"), std::string(R"(a\|b \*c\* \<d\>)"));
}

void TableTextTest::escapesWhatLatexWouldRead() {
    QCOMPARE(latexEscaped("QN, % of a_b & c"), std::string(R"(QN, \% of a\_b \& c)"));
    QCOMPARE(latexEscaped(R"(a\b~c^d)"), std::string(R"(a\textbackslash{}b\~{}c\^{}d)"));
    QCOMPARE(latexEscaped("p < .05"), std::string("p $<$ .05"));
}

MUSE_TEST(TableTextTest)
#include "TableTextTest.moc"
