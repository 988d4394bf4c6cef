// SPDX-License-Identifier: MIT
#include "core/dataset/arrays/ArraySource.h"

#include <fmt/format.h>

namespace muse {
namespace {

constexpr std::int64_t kBlock = 50;

class ArraySource : public SongSource {
public:
    ArraySource(std::string name, PhraseArray array) : m_name(std::move(name)), m_array(std::move(array)) {}

    Result<std::optional<SourceFile>> next() override {
        auto phrase = m_array.next();
        if (!phrase) return phrase.error();
        if (!*phrase) return std::optional<SourceFile>{};
        SourceFile file;
        file.name = fmt::format("{}#{}", m_name, m_next);
        file.block = m_next++ / kBlock;
        file.phrase = std::move(**phrase);
        return std::optional(std::move(file));
    }

    [[nodiscard]] double fraction() const override {
        return m_array.size() == 0 ? 1 : static_cast<double>(m_next) / static_cast<double>(m_array.size());
    }

private:
    std::string m_name;
    PhraseArray m_array;
    std::int64_t m_next = 0;
};

} // namespace

Result<std::unique_ptr<SongSource>> openArraySource(const std::filesystem::path& path, const SourceOptions& options) {
    auto array = PhraseArray::open(path, options.arrayTracks, options.stop);
    if (!array) return array.error();
    return std::unique_ptr<SongSource>(std::make_unique<ArraySource>(path.filename().string(), std::move(*array)));
}

} // namespace muse
