// SPDX-License-Identifier: MIT
#include "core/music/Track.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace muse {
namespace {

auto place(const Note& note) {
    return std::tuple(note.start, note.pitch, note.length);
}
bool samePlace(const Note& a, const Note& b) {
    return place(a) == place(b);
}
bool before(const Note& a, const Note& b) {
    return place(a) < place(b);
}

} // namespace

std::uint8_t sevenBits(double share) {
    return static_cast<std::uint8_t>(std::lround(std::clamp(share, 0.0, 1.0) * 127));
}

ControlValue sentValue(const TrackSettings& settings, Controller controller, ControlValue lane) {
    if (controller == Controller::Volume) return sevenBits(settings.volume * lane / mostValue(controller));
    if (controller == Controller::Pan)
        return static_cast<ControlValue>(std::clamp(sevenBits((settings.pan + 1) / 2) + lane - restingValue(controller),
                                                    0, int{mostValue(controller)}));
    return lane;
}

Track::Track(Family family) {
    settings.name = std::string(muse::name(family));
    settings.program = defaultProgram(family);
}

std::vector<Note> withoutDoubles(std::vector<Note> notes) {
    std::ranges::sort(notes);
    // The loudest of equals comes last.
    const auto kept = std::unique(notes.rbegin(), notes.rend(), samePlace);
    notes.erase(notes.begin(), kept.base());
    return notes;
}

bool operator==(const Track& a, const Track& b) {
    const auto sameLane = [&](Controller controller) {
        return a.m_controls[index(controller)] == b.m_controls[index(controller)] ||
               a.controls(controller) == b.controls(controller);
    };
    return (a.m_notes == b.m_notes || a.notes() == b.notes()) && std::ranges::all_of(kAllControllers, sameLane) &&
           a.settings == b.settings;
}

const std::vector<Note>& Track::notes() const {
    static const std::vector<Note> none;
    return m_notes ? *m_notes : none;
}

void Track::keep(std::vector<Note> notes) {
    m_notes = std::make_shared<const std::vector<Note>>(std::move(notes));
}

void Track::setNotes(std::vector<Note> notes) {
    keep(withoutDoubles(std::move(notes)));
}

std::vector<Note> Track::insert(std::span<const Note> notes) {
    const std::vector<Note> fresh = withoutDoubles({notes.begin(), notes.end()});
    std::vector<Note> gone;
    std::vector<Note> kept;
    kept.reserve(this->notes().size() + fresh.size());
    auto next = fresh.begin();
    for (const Note& note : this->notes()) {
        for (; next != fresh.end() && before(*next, note); ++next)
            kept.push_back(*next);
        (next != fresh.end() && samePlace(*next, note) ? gone : kept).push_back(note);
    }
    kept.insert(kept.end(), next, fresh.end());
    keep(std::move(kept));
    return gone;
}

std::size_t Track::remove(std::span<const Note> notes) {
    std::vector<Note> unwanted(notes.begin(), notes.end());
    std::ranges::sort(unwanted);
    std::vector<Note> kept;
    kept.reserve(this->notes().size());
    std::ranges::set_difference(this->notes(), unwanted, std::back_inserter(kept));
    const std::size_t removed = this->notes().size() - kept.size();
    keep(std::move(kept));
    return removed;
}

bool Track::contains(const Note& note) const {
    return std::ranges::binary_search(notes(), note);
}

std::vector<Note> Track::notesIn(Tick from, Tick to) const {
    std::vector<Note> found;
    for (const Note& note : notes()) {
        if (note.start >= to) break;
        if (note.end() > from) found.push_back(note);
    }
    return found;
}

Tick Track::end() const {
    Tick last = 0;
    for (const Note& note : notes())
        last = std::max(last, note.end());
    return last;
}

const ControlPoints& Track::controls(Controller controller) const {
    static const ControlPoints none;
    const auto& points = m_controls[index(controller)];
    return points ? *points : none;
}

void Track::setControls(Controller controller, ControlPoints points) {
    std::ranges::stable_sort(points, {}, &ControlPoint::at);
    ControlPoints kept;
    kept.reserve(points.size());
    for (const ControlPoint& point : points) {
        if (!kept.empty() && kept.back().at == point.at) kept.pop_back();
        kept.push_back({point.at, std::min(point.value, mostValue(controller))});
    }
    m_controls[index(controller)] = kept.empty() ? nullptr : std::make_shared<const ControlPoints>(std::move(kept));
}

} // namespace muse
