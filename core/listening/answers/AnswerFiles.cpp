// SPDX-License-Identifier: MIT
#include "core/listening/answers/AnswerFiles.h"

#include "core/base/Extension.h"
#include "core/base/Folder.h"

#include <map>
#include <system_error>
#include <utility>

namespace muse {

CollectedAnswers collectAnswers(std::span<const std::filesystem::path> paths, const TestKey& key) {
    std::vector<std::filesystem::path> files;
    for (const auto& path : paths) {
        std::error_code code;
        if (!std::filesystem::is_directory(path, code)) {
            files.push_back(path);
            continue;
        }
        for (const auto& file : filesIn(path))
            if (extensionOf(file) == ".json") files.push_back(file);
    }
    CollectedAnswers collected;
    std::map<std::string, ListenerAnswers> byListener;
    for (const auto& file : files) {
        auto answers = readAnswers(file);
        if (!answers) {
            collected.leftOut.push_back(answers.error());
            continue;
        }
        if (const auto fits = checkAnswers(*answers, key); !fits) {
            collected.leftOut.push_back(fits.error());
            continue;
        }
        const auto [known, isNew] = byListener.try_emplace(answers->listener, *answers);
        if (isNew) continue;
        // Times in this form sort as texts do.
        if (known->second.finished < answers->finished) std::swap(known->second, *answers);
        collected.leftOut.push_back(
            {"{} is by the same listener as {}, which counts.", answers->file, known->second.file});
    }
    for (auto& [listener, answers] : byListener)
        collected.listeners.push_back(std::move(answers));
    return collected;
}

} // namespace muse
