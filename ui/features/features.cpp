// SPDX-License-Identifier: MIT
#include "ui/features/features.h"

#include "ui/features/Studio.h"
#include "ui/features/data/DataFeature.h"
#include "ui/features/evaluate/EvaluateFeature.h"
#include "ui/features/exports/ExportsFeature.h"
#include "ui/features/files/FilesFeature.h"
#include "ui/features/generate/GenerateFeature.h"
#include "ui/features/help/HelpFeature.h"
#include "ui/features/history/HistoryFeature.h"
#include "ui/features/keys/KeysFeature.h"
#include "ui/features/listening/ListeningFeature.h"
#include "ui/features/mixer/MixerFeature.h"
#include "ui/features/notes/NotesFeature.h"
#include "ui/features/origins/OriginsFeature.h"
#include "ui/features/preferences/PreferencesFeature.h"
#include "ui/features/recording/RecordingFeature.h"
#include "ui/features/roll/RollFeature.h"
#include "ui/features/sounds/SoundsFeature.h"
#include "ui/features/start/StartFeature.h"
#include "ui/features/theory/TheoryFeature.h"
#include "ui/features/timeline/TimelineFeature.h"
#include "ui/features/tracks/TracksFeature.h"
#include "ui/features/train/TrainFeature.h"
#include "ui/features/transport/TransportFeature.h"

#include <QMainWindow>

namespace muse {
namespace {

template <typename... Each> Features make(Studio& studio) {
    Features features;
    (features.push_back(std::make_unique<Each>(studio)), ...);
    // So that what is in them is found by name.
    for (const auto& feature : features)
        feature->setParent(&studio.window);
    return features;
}

} // namespace

Features makeFeatures(Studio& studio) {
    return make<FilesFeature, ExportsFeature, HistoryFeature, RollFeature, TransportFeature, NotesFeature,
                TheoryFeature, TimelineFeature, TracksFeature, GenerateFeature, ListeningFeature, OriginsFeature,
                MixerFeature, KeysFeature, SoundsFeature, RecordingFeature, DataFeature, TrainFeature, EvaluateFeature,
                PreferencesFeature, HelpFeature, StartFeature>(studio);
}

} // namespace muse
