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

/// A run that goes on from a checkpoint first cuts off what came after it, and may soon be longer than it was. Then
/// other times stand where the last line was.
bool RunFollower::wentBack(std::uintmax_t size) const {
    if (size < m_read) return true;
    if (m_lastLine.empty()) return false;
    std::ifstream file(m_folder / "events.jsonl", std::ios::binary);
    file.seekg(static_cast<std::streamoff>(m_read - m_lastLine.size()));
    std::string there(m_lastLine.size(), '\0');
    file.read(there.data(), static_cast<std::streamsize>(there.size()));
    return file && there != m_lastLine;
}

std::vector<TrainingReport> RunFollower::news(const JobControl& job) {
    std::vector<TrainingReport> reports;
    const fs::path events = m_folder / "events.jsonl";
    std::error_code code;
    const std::uintmax_t size = fs::file_size(events, code);
    if (code) return reports;
    m_restarted = wentBack(size);
    if (m_restarted) m_read = 0, m_step = 0, m_damaged = 0, m_lastLine.clear();
    if (size == m_read) return reports;

    const auto samples = stepFilesIn(m_folder / "samples");
    std::ifstream file(events, std::ios::binary);
    file.seekg(static_cast<std::streamoff>(m_read));
    for (std::string line; !job.cancelled() && std::getline(file, line) && !file.eof();) {
        m_read += line.size() + 1;
        m_lastLine = line + '\n';
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
