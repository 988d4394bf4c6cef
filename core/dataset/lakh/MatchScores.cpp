// SPDX-License-Identifier: MIT
#include "core/dataset/lakh/MatchScores.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

namespace muse {
namespace {

/// Takes {"song": {"md5": score}} and nothing else.
class ScoreReader : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit ScoreReader(MatchScores& scores) : m_scores(scores) {}

    bool start_object(std::size_t) override { return ++m_depth <= 2; }
    bool end_object() override { return --m_depth >= 0; }
    bool key(std::string& name) override {
        (m_depth == 1 ? m_song : m_md5) = name;
        return true;
    }
    bool number_float(double value, const std::string&) override { return add(value); }
    bool number_integer(std::int64_t value) override { return add(static_cast<double>(value)); }
    bool number_unsigned(std::uint64_t value) override { return add(static_cast<double>(value)); }
    bool null() override { return false; }
    bool boolean(bool) override { return false; }
    bool string(std::string&) override { return false; }
    bool binary(nlohmann::json::binary_t&) override { return false; }
    bool start_array(std::size_t) override { return false; }
    bool end_array() override { return false; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

private:
    bool add(double score) {
        if (m_depth != 2) return false;
        m_scores[m_md5].push_back({m_song, score});
        return true;
    }

    MatchScores& m_scores;
    int m_depth = 0;
    std::string m_song;
    std::string m_md5;
};

} // namespace

Result<void> readMatchScores(const std::filesystem::path& path, MatchScores& scores) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return Error{"Could not open the match scores {}.", path};
    ScoreReader reader(scores);
    if (!nlohmann::json::sax_parse(file, &reader))
        return Error{"{} is not the match_scores.json of the Lakh dataset: it should be an object of "
                     "objects of numbers.",
                     path};
    for (auto& [md5, songs] : scores)
        std::stable_sort(songs.begin(), songs.end(),
                         [](const ScoredSong& a, const ScoredSong& b) { return a.score > b.score; });
    return {};
}

} // namespace muse
