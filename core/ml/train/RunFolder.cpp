// SPDX-License-Identifier: MIT
#include "core/ml/train/RunFolder.h"

#include "core/base/File.h"
#include "core/base/Folder.h"
#include "core/base/Machine.h"
#include "core/base/json/JsonText.h"
#include "core/base/log/Log.h"
#include "core/metrics/MetricsJson.h"
#include "core/ml/ConfigJson.h"
#include "core/ml/config/TrainingConfig.h"
#include "core/ml/runs/StepFiles.h"

#include <chrono>
#include <fmt/format.h>
#include <sstream>

namespace muse {
namespace {

namespace fs = std::filesystem;

/// Removes what replaceFile() had not finished when the program was killed: "step-3.safetensors.a1B2c3".
void removeUnfinished(const fs::path& folder) {
    constexpr std::size_t ending = 7;
    std::error_code code;
    for (const fs::path& part : {folder, folder / "checkpoints", folder / "samples"})
        for (const fs::path& file : filesIn(part)) {
            const fs::path whole = file.stem().extension();
            const bool ours = whole == ".safetensors" || whole == ".json" || whole == ".jsonl" || whole == ".txt";
            if (ours && file.extension().string().size() == ending) fs::remove(file, code);
        }
}

nlohmann::ordered_json toJson(const ArithmeticUsed& used) {
    return {{"arithmetic", name(used.arithmetic)}, {"processor_level", name(used.level)}};
}

/// What toJson() wrote; what cannot be read of it is float32 at today's level.
ArithmeticUsed arithmeticFrom(const nlohmann::json& used) {
    const auto word = [&](const char* key) {
        const auto found = used.find(key);
        return found != used.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    const auto arithmetic = arithmeticNamed(word("arithmetic")).value_or(Arithmetic::Float32);
    return {arithmetic == Arithmetic::Auto ? Arithmetic::Float32 : arithmetic,
            cpuLevelNamed(word("processor_level")).value_or(cpuLevel())};
}

/// The text of run.json. Paths are whole, so that a run goes on from whatever folder; its own is where the file lies.
std::string runText(TrainingSettings settings, const ArithmeticChoice& arithmetic) {
    if (!settings.dataset.empty()) settings.dataset = fs::absolute(settings.dataset);
    if (!settings.startFrom.empty()) settings.startFrom = fs::absolute(settings.startFrom);
    nlohmann::ordered_json about = {
        {"version", MUSE_VERSION}, {"torch", TORCH_VERSION}, {"settings", toJson(settings)}};
    about["settings"].erase("run");
    about["began"] = toJson(arithmetic.began);
    about["used"] = toJson(arithmetic.used);
    // Locks of a shared disk may hold on one machine alone.
    about["host"] = hostName();
    return jsonText(about, 2) + "\n";
}

/// Drops lines of later steps and a last line that a crash cut short.
Result<void> cutEvents(const fs::path& path, std::int64_t lastStep) {
    const auto text = readText(path);
    if (!text) return text.error();
    std::istringstream lines(*text);
    std::string kept;
    for (std::string line; std::getline(lines, line);) {
        const auto event = parseJsonIfAny(line);
        if (!event.is_object()) continue;
        const auto step = event.find("step");
        if (step == event.end() || !step->is_number_integer() || step->get<std::int64_t>() > lastStep) continue;
        kept += line + '\n';
    }
    return replaceFile(path, kept);
}

/// Checkpoints of later steps are such as could not be read, and would be taken for newer than those to come.
void removeLater(const fs::path& folder, std::int64_t lastStep) {
    std::error_code code;
    for (const auto& [step, path] : stepFilesIn(folder / "checkpoints"))
        if (step > lastStep) fs::remove(path, code);
}

/// Seconds since 1970.
double now() {
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

} // namespace

Result<RunFolder> RunFolder::open(const TrainingSettings& settings, const ArithmeticChoice& arithmetic,
                                  std::int64_t resumedAt) {
    RunFolder run;
    run.m_folder = settings.runFolder;
    std::error_code code;
    for (const char* part : {"checkpoints", "samples"})
        if (fs::create_directories(run.m_folder / part, code); code)
            return Error{"Could not make the run folder {}: {}.", run.m_folder, code.message()};

    auto lock = FolderLock::take(run.m_folder);
    if (!lock) return lock.error();
    run.m_lock = std::move(*lock);

    const fs::path events = run.m_folder / "events.jsonl";
    if (fs::exists(events, code)) {
        if (!settings.resume)
            return Error{"{} already holds a training run; resume it or choose another folder.", run.m_folder};
        removeUnfinished(run.m_folder);
        if (auto cut = cutEvents(events, resumedAt); !cut) return cut.error();
        removeLater(run.m_folder, resumedAt);
    }
    fs::remove(runFailure(run.m_folder), code);
    const std::string about = runText(settings, arithmetic);
    for (const fs::path& path : {run.m_folder / "run.json", runCopy(run.m_folder)})
        if (auto written = replaceFile(path, about); !written) return written.error();
    run.m_events.open(events, std::ios::app);
    if (!run.m_events) return Error{"Could not write {}.", events};
    if (!settings.tensorBoard) return run;
    auto board = TensorBoardFile::open(run.m_folder / "tensorboard", now());
    if (!board) return board.error();
    run.m_board = std::move(*board);
    if (auto written = run.m_board->restart(resumedAt + 1, now()); !written) return written.error();
    return run;
}

bool RunFolder::begun(const fs::path& folder) {
    std::error_code code;
    return fs::exists(folder / "run.json", code) || fs::exists(runCopy(folder), code);
}

ArithmeticUsed RunFolder::beganWith(const fs::path& folder) {
    const auto object = aboutRun(folder);
    if (!object) return arithmeticFrom({});
    const nlohmann::json& about = *object;
    const auto found = about.find(about.contains("began") ? "began" : "used");
    return arithmeticFrom(found != about.end() && found->is_object() ? *found : nlohmann::json());
}

Result<void> RunFolder::log(const TrainingReport& report) {
    m_events << jsonText(toJson(report)) << std::endl;
    if (!m_events) return Error{"Could not write {}; is the disk full?", (m_folder / "events.jsonl").string()};
    return m_board ? m_board->add(report.step, now(), scalarsOf(report)) : Result<void>();
}

Result<void> RunFolder::saveCheckpoint(const Checkpoint& checkpoint, int kept) {
    if (auto saved = muse::saveCheckpoint(stepFile(m_folder / "checkpoints", checkpoint.step), checkpoint); !saved)
        return saved;
    auto found = stepFilesIn(m_folder / "checkpoints");
    std::error_code code;
    while (found.size() > static_cast<std::size_t>(std::max(kept, 1))) {
        fs::remove(found.begin()->second, code);
        found.erase(found.begin());
    }
    return {};
}

Result<void> RunFolder::saveBest(const Checkpoint& checkpoint) {
    return muse::saveCheckpoint(bestFile(m_folder), checkpoint);
}

Result<void> RunFolder::saveReference(const MetricsReport& reference) {
    return replaceFile(m_folder / "reference.json", metricsJson(reference) + "\n");
}

void RunFolder::saveFailure(const std::string& sentence) {
    // What a full disk left half written is of no use, and its room may be all there is.
    removeUnfinished(m_folder);
    if (const auto written = replaceFile(runFailure(m_folder), sentence + "\n"); !written)
        logLine(LogLevel::Error, "training", written.error().message);
}

Result<void> RunFolder::saveSamples(std::int64_t step, const Pianoroll& samples) {
    const auto bytes = samples.packed();
    const auto phrases = static_cast<std::int64_t>(bytes.size() / (kBytesPerBar * kBarsPerPhrase));
    SafetensorsContent content;
    content.tensors["phrases"] = {"U8", {phrases, static_cast<std::int64_t>(kBytesPerBar * kBarsPerPhrase)}, bytes};
    content.metadata["step"] = std::to_string(step);
    return writeSafetensors(stepFile(m_folder / "samples", step), content);
}

} // namespace muse
