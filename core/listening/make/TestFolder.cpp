// SPDX-License-Identifier: MIT
#include "core/listening/make/TestFolder.h"

#include "core/base/File.h"
#include "core/base/Paths.h"
#include "core/engine/export/AudioExport.h"
#include "core/engine/soundfonts/SoundFonts.h"
#include "core/music/PianorollConversion.h"

#include <fmt/format.h>
#include <string_view>
#include <system_error>
#include <utility>

namespace muse {
namespace {

namespace fs = std::filesystem;

constexpr double kTailSeconds = 2;

/// A folder that is taken away again unless it is kept.
class Unfinished {
public:
    explicit Unfinished(fs::path folder) : m_folder(std::move(folder)) {}
    ~Unfinished() {
        std::error_code code;
        if (!m_kept) fs::remove_all(m_folder, code);
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    Result<void> becomes(const fs::path& folder) {
        std::error_code code;
        fs::rename(m_folder, folder, code);
        if (code) return Error{"Could not make the folder {}: {}.", folder, code.message()};
        m_kept = true;
        return {};
    }

private:
    fs::path m_folder;
    bool m_kept = false;
};

Result<void> makeFolder(const fs::path& folder) {
    std::error_code code;
    fs::create_directories(folder, code);
    if (code) return Error{"Could not make the folder {}: {}.", folder, code.message()};
    return {};
}

Result<void> render(const Pianoroll& music, const fs::path& file, const TestSettings& settings, const JobControl& job) {
    AudioExportSettings sound;
    sound.output = file;
    sound.soundFont = settings.soundFont;
    sound.tailSeconds = kTailSeconds;
    sound.untilSilence = true;
    sound.loudness = settings.loudness;
    return exportAudio(toSong(music, settings.tempo, {true}), sound, job);
}

Result<void> renderAll(const TestPlan& plan, const TestSettings& settings, const fs::path& folder,
                       const JobControl& job) {
    const auto all = static_cast<double>(plan.test.clips.size() + 1);
    double done = 0;
    const auto next = [&] {
        job.report(done / all, fmt::format("Rendering clip {:g} of {:g}", done + 1, all));
        ++done;
        return JobControl{{}, job.stop};
    };
    for (const Clip& clip : plan.test.clips)
        if (auto rendered = render(plan.music.at(clip.id), folder / clip.file, settings, next()); !rendered) {
            if (job.cancelled()) return rendered;
            return Error{"A clip of {} could not be rendered: {}", subjectOf(plan.key, clip.id).name, rendered.error()};
        }
    return render(plan.volumeMusic, folder / plan.test.volumeFile, settings, next());
}

/// What stands in the page's place of the test. A "<" could end the element that it stands in.
std::string embedded(const std::string& json) {
    std::string text;
    for (const char c : json)
        text += c == '<' ? std::string("\\u003c") : std::string(1, c);
    return text;
}

/// The page in one piece with its test: a browser that opens it as a file may not read others by itself.
Result<void> writePage(const ListeningTest& test, const fs::path& folder) {
    const fs::path assets = assetsFolder() / "listening";
    for (const char* name : {"listening.css", "order.js", "player.js", "listening.js"}) {
        const auto text = readText(assets / name);
        if (!text) return text.error();
        if (auto written = replaceFile(folder / name, *text); !written) return written;
    }
    auto page = readText(assets / "index.html");
    if (!page) return page.error();
    constexpr std::string_view place = "@test@";
    const auto at = page->find(place);
    if (at == std::string::npos) return Error{"{} has no place for the test.", assets / "index.html"};
    page->replace(at, place.size(), embedded(toText(test)));
    return replaceFile(folder / "index.html", *page);
}

} // namespace

Result<void> checkTestFolder(const fs::path& folder) {
    std::error_code code;
    if (folder.empty()) return Error{"Name a folder for the listening test."};
    if (!fs::exists(folder, code) || (fs::is_directory(folder, code) && fs::is_empty(folder, code))) return {};
    return Error{"{} is there already; name a new folder for the listening test.", folder};
}

Result<void> writeTestFolder(const TestPlan& plan, const TestSettings& asked, const fs::path& named,
                             const JobControl& job) {
    if (auto free = checkTestFolder(named); !free) return free;
    TestSettings settings = asked;
    if (settings.soundFont.empty()) {
        auto found = defaultSoundFont();
        if (!found) return found.error();
        settings.soundFont = std::move(*found);
    }
    const fs::path folder = named.has_filename() ? named : named.parent_path();
    fs::path part = folder;
    part += ".part";
    std::error_code code;
    fs::remove_all(part, code);
    Unfinished unfinished(part);
    const fs::path listeners = part / kListenersFolder;
    for (const fs::path& inner : {listeners / "clips", part / kAnswersFolder})
        if (auto made = makeFolder(inner); !made) return made;
    if (auto rendered = renderAll(plan, settings, listeners, job); !rendered) return rendered;
    TestKey key = plan.key;
    key.provenance["soundfont"] = settings.soundFont.filename().string();
    if (auto written = replaceFile(listeners / kTestFile, toText(plan.test)); !written) return written;
    if (auto written = writePage(plan.test, listeners); !written) return written;
    if (auto written = replaceFile(part / kKeyFile, toText(key)); !written) return written;
    return unfinished.becomes(folder);
}

} // namespace muse
