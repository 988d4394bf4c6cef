// SPDX-License-Identifier: MIT
#include "core/ml/latents/LatentStream.h"

#include "core/ml/binarise/Binarise.h"
#include "core/ml/latents/LatentBlend.h"
#include "core/ml/net/PhraseTensor.h"

#include <algorithm>

namespace muse {
namespace {

void strengthen(Latents& latents, const LatentChoice& choice) {
    const auto whole = [](Tensor& vector, const RandomVector& origin) {
        if (vector.defined() && origin.strength != 1) vector = vector * origin.strength;
    };
    const auto tracks = [](Tensor& vectors, const std::array<RandomVector, kFamilies>& origins) {
        if (!vectors.defined()) return;
        for (std::size_t family = 0; family < kFamilies; ++family) {
            if (origins[family].strength == 1) continue;
            vectors = vectors.clone();
            vectors.select(1, static_cast<Extent>(family)).mul_(origins[family].strength);
        }
    };
    whole(latents.z, choice.piece);
    whole(latents.zt, choice.course);
    tracks(latents.zi, choice.player);
    tracks(latents.zit, choice.playersCourse);
}

} // namespace

LatentStream::LatentStream(const GanConfig& config, const GenerationSettings& settings)
    : m_config(config), m_settings(settings) {
    listen(settings.seed, settings.morph ? LatentChoice{} : settings.latents);
    if (settings.morph) listen(*settings.morph);
    while (m_phrase < settings.firstPhrase)
        draw();
}

void LatentStream::listen(const Morph& morph) {
    for (const MorphCorner& corner : morph.corners)
        if (corner.morph.empty())
            listen(corner.seed, corner.latents);
        else
            listen(corner.morph.front());
}

void LatentStream::listen(std::uint64_t seed, const LatentChoice& choice) {
    const auto add = [this](std::uint64_t each) {
        m_chains.try_emplace(each, Chain{randomGenerator(mixSeed(each, 0)), {}});
    };
    add(seed);
    for (const LatentRole role : latentRoles(m_config.kind))
        for (const Family family : kAllFamilies)
            if (const auto held = choice.of(role, family).seed) add(*held);
}

void LatentStream::draw() {
    for (auto& [seed, chain] : m_chains) {
        const auto fresh = drawLatents(m_config, 1, chain.random);
        chain.now.latents = m_settings.continued && m_phrase > 0 ? continuedLatents(chain.now.latents, fresh) : fresh;
        chain.now.chances = drawChances(1, m_settings, chain.random);
    }
    ++m_phrase;
}

PhraseDraw LatentStream::next() {
    draw();
    return {m_settings.morph ? morphed(*m_settings.morph) : chosen(m_settings.seed, m_settings.latents),
            m_chains.at(m_settings.seed).now.chances};
}

Latents LatentStream::chosen(std::uint64_t seed, const LatentChoice& choice) const {
    Latents latents = m_chains.at(seed).now.latents;
    const auto held = [this](const RandomVector& origin) -> const Latents& {
        return m_chains.at(*origin.seed).now.latents;
    };
    if (latents.z.defined() && choice.piece.seed) latents.z = held(choice.piece).z;
    if (latents.zt.defined() && choice.course.seed) latents.zt = held(choice.course).zt;
    const auto ofTracks = [&](Tensor Latents::*part, const std::array<RandomVector, kFamilies>& origins) {
        Tensor& vectors = latents.*part;
        if (!vectors.defined()) return;
        for (std::size_t family = 0; family < kFamilies; ++family) {
            if (!origins[family].seed) continue;
            vectors = vectors.clone();
            const auto track = static_cast<Extent>(family);
            vectors.select(1, track).copy_((held(origins[family]).*part).select(1, track));
        }
    };
    ofTracks(&Latents::zi, choice.player);
    ofTracks(&Latents::zit, choice.playersCourse);
    strengthen(latents, choice);
    return latents;
}

Latents LatentStream::morphed(const Morph& morph) const {
    std::vector<Latents> corners;
    for (const MorphCorner& corner : morph.corners)
        corners.push_back(corner.morph.empty() ? chosen(corner.seed, corner.latents) : morphed(corner.morph.front()));
    const auto made = static_cast<std::size_t>(m_phrase - 1 - m_settings.firstPhrase);
    const MorphPoint at = morph.path[std::min(made, morph.path.size() - 1)];
    const auto across = [&](std::size_t left, std::size_t right) {
        return blended(corners[left], corners[std::min(right, corners.size() - 1)], at.x, morph.interpolation);
    };
    if (corners.size() == 1) return corners.front();
    const Latents top = across(0, 1);
    return corners.size() == 2 ? top : blended(top, across(2, 3), at.y, morph.interpolation);
}

} // namespace muse
