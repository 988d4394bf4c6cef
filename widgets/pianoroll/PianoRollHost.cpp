// SPDX-License-Identifier: MIT
#include "widgets/pianoroll/PianoRollHost.h"

namespace muse {
namespace {

constexpr int kBriefMs = 250;

} // namespace

PianoRollView::Host::Host(PianoRollView& view) : m_view(view) {
    m_brief.setSingleShot(true);
    m_brief.setInterval(kBriefMs);
    m_brief.callOnTimeout(&view, [this] { silence(); });
}

void PianoRollView::Host::requestEdit(const QString& name, std::vector<Note> remove, std::vector<Note> insert) {
    if (insert.size() == 1) {
        touch(insert.front());
        if (remove.empty()) drawnByClick = insert.front();
    }
    m_view.request(name, std::move(remove), std::move(insert));
}

void PianoRollView::Host::touch(const Note& note) {
    lastLength = note.length;
    setVelocity(note.velocity);
}

void PianoRollView::Host::setVelocity(std::uint8_t velocity) {
    if (std::exchange(lastVelocity, velocity) != velocity) Q_EMIT m_view.noteVelocityChanged(velocity);
}

void PianoRollView::Host::audition(const std::vector<int>& pitches, int velocity) {
    silence();
    for (const int pitch : pitches) {
        m_sounding.emplace_back(scene().active, pitch);
        Q_EMIT m_view.noteOnRequested(scene().active, pitch, velocity);
    }
}

void PianoRollView::Host::auditionBriefly(const std::vector<int>& pitches, int velocity) {
    audition(pitches, velocity);
    m_brief.start();
}

void PianoRollView::Host::silence() {
    m_brief.stop();
    for (const auto& [family, pitch] : std::exchange(m_sounding, {}))
        Q_EMIT m_view.noteOffRequested(family, pitch);
}

void PianoRollView::Host::seek(Tick tick) {
    m_view.setPlayhead(tick);
    Q_EMIT m_view.seekRequested(tick);
}

void PianoRollView::Host::scrub(Tick tick) {
    m_view.setPlayhead(tick);
    Q_EMIT m_view.scrubRequested(tick);
}

void PianoRollView::Host::scrollTo(double scrollX, double scrollY) {
    scene().geometry.scrollTo(scrollX, scrollY);
    m_view.showGeometry();
}

} // namespace muse
