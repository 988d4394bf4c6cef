// SPDX-License-Identifier: MIT
#include "core/ml/ConfigJson.h"
#include "core/ml/ModelCard.h"
#include "core/ml/runs/RunHistory.h"
#include "core/ml/config/TrainingConfig.h"
#include "tests/fuzz/MemoryFile.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <span>
#include <string>

namespace {

namespace fs = std::filesystem;

constexpr std::uint8_t kNextFile = '\f'; // which JSON has no room for

/// A run folder whose files lie in memory.
class MemoryRun {
public:
    MemoryRun() : m_path(fs::temp_directory_path() / ("run-fuzzer-" + std::to_string(::getpid()))) {
        fs::create_directories(m_path / "samples");
        for (std::size_t i = 0; i < m_files.size(); ++i)
            fs::create_symlink(m_files[i].hold({}), m_path / kNames[i]);
    }
    ~MemoryRun() { fs::remove_all(m_path); }
    MemoryRun(const MemoryRun&) = delete;
    MemoryRun& operator=(const MemoryRun&) = delete;

    /// All but the last file end at the next kNextFile.
    void hold(std::span<const std::uint8_t> bytes) {
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            const bool last = i + 1 == m_files.size();
            const auto end = last ? bytes.end() : std::ranges::find(bytes, kNextFile);
            m_files[i].hold({bytes.begin(), end});
            bytes = {end == bytes.end() ? end : end + 1, bytes.end()};
        }
    }

    [[nodiscard]] const fs::path& path() const { return m_path; }
    [[nodiscard]] fs::path samples() const { return m_path / kNames.back(); }

private:
    static constexpr std::array kNames{"run.json", "run-copy.json", "events.jsonl", "samples/step-3.safetensors"};
    fs::path m_path;
    std::array<muse::MemoryFile, kNames.size()> m_files;
};

} // namespace

/// Whatever a run folder's files hold, reading it ends with its settings and with reports that are written and read the
/// same again, or with a reason. Its last file is read as a model too, as best.safetensors would be.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static MemoryRun run;
    run.hold({data, size});
    (void)muse::runDamage(run.path());
    if (const auto card = muse::readModelCard(run.samples()); !card && card.error().message.empty()) std::abort();
    const auto history = muse::readRunHistory(run.path());
    if (!history) {
        if (history.error().message.empty()) std::abort();
        return 0;
    }
    for (const muse::TrainingReport& report : history->reports) {
        const nlohmann::json written = muse::toJson(report);
        const auto again = muse::trainingReportFromJson(nlohmann::json::parse(written.dump()));
        if (!again || muse::toJson(*again) != written) std::abort();
    }
    return 0;
}
