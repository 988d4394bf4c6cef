// SPDX-License-Identifier: MIT
#include "core/base/json/JsonMembers.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;
using nlohmann::json;

namespace {

std::string damageOf(const auto& read) {
    try {
        (void)read();
    } catch (const jsonmembers::Damage& damage) {
        return damage.what();
    }
    return "";
}

} // namespace

class JsonMembersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsThere();
    void saysWhatIsWrong();
    void takesNoNumberBeyondItsBounds();
};

void JsonMembersTest::readsWhatIsThere() {
    const json object = {{"name", "a"}, {"whole", 3}, {"part", .5}, {"yes", true}, {"all", {"b", "c"}}};
    QCOMPARE(jsonmembers::text(object, "name"), std::string("a"));
    QCOMPARE(jsonmembers::wholeNumber(object, "whole", 0, 3), std::int64_t{3});
    QCOMPARE(jsonmembers::number(object, "part", 0, 1), .5);
    QVERIFY(jsonmembers::flag(object, "yes"));
    QCOMPARE(jsonmembers::texts(object, "all"), (std::vector<std::string>{"b", "c"}));
}

void JsonMembersTest::saysWhatIsWrong() {
    const json object = {{"name", 1}, {"all", {"b", 2}}, {"whole", 1.5}};
    QCOMPARE(damageOf([&] { return jsonmembers::text(object, "title"); }), std::string("'title' is missing"));
    QCOMPARE(damageOf([&] { return jsonmembers::text(object, "name"); }), std::string("'name' is not a text"));
    QCOMPARE(damageOf([&] { return jsonmembers::flag(object, "name"); }),
             std::string("'name' is neither true nor false"));
    QCOMPARE(damageOf([&] { return jsonmembers::texts(object, "all"); }),
             std::string("'all' lists what is not a text"));
    QCOMPARE(damageOf([&] { return jsonmembers::wholeNumber(object, "whole", 0, 9); }),
             std::string("'whole' is 1.5, not a whole number"));
    QCOMPARE(damageOf([&] { return jsonmembers::member(json::array(), "name"); }),
             std::string("'name' should stand in a group of names, and does not"));
}

void JsonMembersTest::takesNoNumberBeyondItsBounds() {
    QCOMPARE(damageOf([] { return jsonmembers::wholeNumberIn(128, "note pitch", 0, 127); }),
             std::string("'note pitch' is 128, not between 0 and 127"));
    QCOMPARE(damageOf([] { return jsonmembers::wholeNumberIn(1e300, "note pitch", 0, 127); }),
             std::string("'note pitch' is 1e+300, not between 0 and 127"));
    QCOMPARE(damageOf([] { return jsonmembers::numberIn("a", "volume", 0, 1); }),
             std::string("'volume' is not a number"));
}

MUSE_TEST(JsonMembersTest)
#include "JsonMembersTest.moc"
