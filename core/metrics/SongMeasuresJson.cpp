// SPDX-License-Identifier: MIT
#include "core/metrics/SongMeasuresJson.h"

#include "core/base/json/JsonText.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace muse {

std::vector<std::pair<std::string_view, double>> namedMeasures(const SongMeasures& measures) {
    return {{"notes", static_cast<double>(measures.notes)},
            {"polyphony", measures.polyphony},
            {"polyphony_rate", measures.polyphonyRate},
            {"pitch_range", measures.pitchRange},
            {"pitches_used", measures.pitchesUsed},
            {"pitch_classes_used", measures.pitchClassesUsed},
            {"pitch_entropy", measures.pitchEntropy},
            {"pitch_class_entropy", measures.pitchClassEntropy},
            {"in_scale_rate", measures.inScaleRate},
            {"scale_consistency", measures.scaleConsistency},
            {"groove_consistency", measures.grooveConsistency},
            {"empty_beat_rate", measures.emptyBeats},
            {"empty_bar_rate", measures.emptyBars},
            {"notes_per_beat", measures.notesPerBeat},
            {"notes_per_bar", measures.notesPerBar}};
}

std::string songMeasuresJson(const SongMeasures& measures) {
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    for (const auto& [name, value] : namedMeasures(measures))
        object[std::string(name)] = std::isfinite(value) ? nlohmann::ordered_json(value) : nlohmann::ordered_json();
    return jsonText(object);
}

} // namespace muse
