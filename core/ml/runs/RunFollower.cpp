// SPDX-License-Identifier: MIT
#include "core/ml/runs/RunFollower.h"

#include "core/base/Safetensors.h"
#include "core/base/json/JsonText.h"
#include "core/ml/ConfigJson.h"
#include "core/ml/runs/StepFiles.h"

#include <fstream>
#include <nlohmann/json.hpp>

namespace muse {
namespace {

namespace fs = std::filesystem;

std::optional<Pianoroll> readSamples(const fs::path& path) {
    const auto file = SafetensorsFile::open(path);
    if (!file) return std::nullopt;
    const auto phrases = file->tensor("phrases");
    if (!phrases) return std::nullopt;
    auto roll = Pianoroll::fromPacked(phrases->bytes);
    return roll ? std::optional(std::move(*roll)) : std::nullopt;
}

} // namespace

std::vector<TrainingReport> RunFollower::news() {
    std::vector<TrainingReport> reports;
    const fs::path events = m_folder / "events.jsonl";
    std::error_code code;
    const std::uintmax_t size = fs::file_size(events, code);
    if (code) return reports;
    // A run that goes on from a checkpoint first cuts off what came after it.
    m_restarted = size < m_read;
    if (m_restarted) m_read = 0, m_step = 0, m_damaged = 0;
    if (size == m_read) return reports;

    const auto samples = stepFilesIn(m_folder / "samples");
    std::ifstream file(events, std::ios::binary);
    file.seekg(static_cast<std::streamoff>(m_read));
    for (std::string line; std::getline(file, line) && !file.eof();) {
        m_read += line.size() + 1;
        auto report = trainingReportFromJson(parseJsonIfAny(line));
        if (!report) ++m_damaged;
        if (!report || report->step <= m_step) continue;
        m_step = report->step;
        if (const auto found = samples.find(report->step); found != samples.end())
            report->samples = readSamples(found->second);
        reports.push_back(std::move(*report));
    }
    return reports;
}

} // namespace muse
