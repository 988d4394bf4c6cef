// SPDX-License-Identifier: MIT
#include "core/base/json/JsonText.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace muse;
using nlohmann::json;

class JsonTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesThereAndBack() {
        const json value = {{"name", "Größe"}, {"steps", {1, 2, 3}}, {"none", nullptr}};
        for (const int indent : {-1, 0, 2})
            QVERIFY(parseJson(jsonText(value, indent)) == value);
        QVERIFY(jsonText(value).find('\n') == std::string::npos);
        QVERIFY(jsonText(value, 2).find("\n  \"name\"") != std::string::npos);
    }

    void membersKeepTheirOrder() {
        const nlohmann::ordered_json value = {{"z", 1}, {"a", 2}};
        QCOMPARE(jsonText(value), std::string(R"({"z":1,"a":2})"));
        QVERIFY(parseOrderedJsonIfAny(jsonText(value)) == value);
    }

    /// Names come from other people's files.
    void bytesThatAreNoUtf8AreReplaced() {
        const std::string broken = "caf\xe9";
        QCOMPARE(jsonText(json{{"name", broken}}), std::string("{\"name\":\"caf\xef\xbf\xbd\"}"));
        QCOMPARE(jsonText(nlohmann::ordered_json(broken)), std::string("\"caf\xef\xbf\xbd\""));
    }

    void whatIsNoJsonIsDiscardedOrThrown() {
        for (const char* text : {"", "{", "nonsense", "{\"a\":}", "[1,2"}) {
            QVERIFY(parseJsonIfAny(text).is_discarded());
            QVERIFY(parseOrderedJsonIfAny(text).is_discarded());
            QVERIFY(!parseJsonIfAny(text).is_object());
            QVERIFY_EXCEPTION_THROWN(parseJson(text), json::exception);
        }
    }
};

MUSE_TEST_WITHOUT_APPLICATION(JsonTextTest)
#include "JsonTextTest.moc"
