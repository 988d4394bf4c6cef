// SPDX-License-Identifier: MIT
#include "ui/services/OfferLedger.h"

#include "core/base/File.h"
#include "core/base/log/Log.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace muse {
namespace {

constexpr qsizetype kMostBytes = 1 << 20;
constexpr std::array<const char*, 3> kEnds{"taken", "partly kept", "left"};

QByteArray lineOf(const OfferOutcome& outcome) {
    QJsonObject object{{"when", outcome.when.toUTC().toString(Qt::ISODate)},
                       {"model", outcome.model},
                       {"hash", outcome.hash},
                       {"offered", outcome.offered},
                       {"end", QString::fromLatin1(kEnds[static_cast<std::size_t>(outcome.end)])}};
    if (!outcome.rival.isEmpty()) object["rival"] = outcome.rival;
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<OfferOutcome> outcomeOf(const QByteArray& line) {
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto end = std::ranges::find_if(
        kEnds, [&object](const char* each) { return object["end"].toString() == QLatin1String(each); });
    OfferOutcome outcome{QDateTime::fromString(object["when"].toString(), Qt::ISODate), object["model"].toString(),
                         object["hash"].toString(), object["rival"].toString(), object["offered"].toInt()};
    if (end == kEnds.end() || outcome.model.isEmpty()) return std::nullopt;
    outcome.end = static_cast<OfferOutcome::End>(end - kEnds.begin());
    return outcome;
}

QByteArray contentOf(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

OfferLedger::OfferLedger(std::filesystem::path file) : m_file(std::move(file)) {}

void OfferLedger::add(const OfferOutcome& outcome) {
    if (m_file.empty()) return;
    QByteArray content = contentOf(m_file);
    if (content.size() > kMostBytes) content.remove(0, content.indexOf('\n', content.size() / 2) + 1);
    content += lineOf(outcome);
    std::error_code problem;
    std::filesystem::create_directories(m_file.parent_path(), problem);
    if (const auto written = replaceFile(m_file, std::string_view(content.constData(), std::size_t(content.size())));
        !written)
        logLine(LogLevel::Warning, "ledger", written.error().message);
}

std::vector<OfferOutcome> OfferLedger::outcomes() const {
    std::vector<OfferOutcome> outcomes;
    if (m_file.empty()) return outcomes;
    for (const QByteArray& line : contentOf(m_file).split('\n'))
        if (auto outcome = outcomeOf(line)) outcomes.push_back(std::move(*outcome));
    return outcomes;
}

void OfferLedger::clear() {
    std::error_code problem;
    std::filesystem::remove(m_file, problem);
}

std::vector<ModelTally> tallyByModel(const std::vector<OfferOutcome>& outcomes) {
    std::map<QString, ModelTally> tallies;
    const auto of = [&tallies](const QString& model) -> ModelTally& {
        ModelTally& tally = tallies[model];
        tally.model = model;
        ++tally.offers;
        return tally;
    };
    for (const OfferOutcome& outcome : outcomes) {
        ModelTally& tally = of(outcome.model);
        tally.taken += outcome.end == OfferOutcome::End::Taken ? 1 : 0;
        tally.partlyKept += outcome.end == OfferOutcome::End::PartlyKept ? 1 : 0;
        tally.left += outcome.end == OfferOutcome::End::Left ? 1 : 0;
        // The other one's were left, whatever became of these.
        if (!outcome.rival.isEmpty()) ++of(outcome.rival).left;
    }
    std::vector<ModelTally> result;
    for (auto& [model, tally] : tallies)
        result.push_back(std::move(tally));
    return result;
}

std::vector<BlindTally> tallyBlind(const std::vector<OfferOutcome>& outcomes) {
    std::map<std::pair<QString, QString>, BlindTally> tallies;
    for (const OfferOutcome& outcome : outcomes) {
        if (outcome.rival.isEmpty()) continue;
        const auto [first, second] = std::minmax(outcome.model, outcome.rival);
        BlindTally& tally = tallies[{first, second}];
        tally.first = first;
        tally.second = second;
        if (outcome.end == OfferOutcome::End::Left)
            ++tally.neither;
        else
            ++(outcome.model == first ? tally.firstTaken : tally.secondTaken);
    }
    std::vector<BlindTally> result;
    for (auto& [models, tally] : tallies)
        result.push_back(std::move(tally));
    return result;
}

} // namespace muse
