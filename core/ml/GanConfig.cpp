// SPDX-License-Identifier: MIT
#include "core/ml/GanConfig.h"

namespace muse {

std::string_view name(Width width) {
    return width == Width::Paper ? "paper" : "compact";
}

std::optional<Width> widthNamed(std::string_view wanted) {
    for (const Width width : {Width::Paper, Width::Compact})
        if (name(width) == wanted) return width;
    return std::nullopt;
}

std::string_view name(BinaryNeurons neurons) {
    switch (neurons) {
    case BinaryNeurons::None:
        return "none";
    case BinaryNeurons::Deterministic:
        return "deterministic";
    case BinaryNeurons::Stochastic:
        return "stochastic";
    }
    return "";
}

std::optional<BinaryNeurons> binaryNeuronsNamed(std::string_view wanted) {
    for (const BinaryNeurons neurons : {BinaryNeurons::None, BinaryNeurons::Deterministic, BinaryNeurons::Stochastic})
        if (name(neurons) == wanted) return neurons;
    return std::nullopt;
}

std::string_view name(CriticKind critic) {
    switch (critic) {
    case CriticKind::Paper:
        return "paper";
    case CriticKind::Streams:
        return "streams";
    case CriticKind::Released:
        return "v1";
    }
    return "";
}

std::string_view name(BestBy measure) {
    switch (measure) {
    case BestBy::Deviation:
        return "deviation";
    case BestBy::Coherence:
        return "coherence";
    case BestBy::EmptyBars:
        return "eb";
    case BestBy::PitchClasses:
        return "upc";
    case BestBy::QualifiedNotes:
        return "qn";
    case BestBy::DrumPattern:
        return "dp";
    case BestBy::TonalDistance:
        return "td";
    }
    return "";
}

std::string_view name(Arithmetic arithmetic) {
    switch (arithmetic) {
    case Arithmetic::Auto:
        return "auto";
    case Arithmetic::Float32:
        return "float32";
    case Arithmetic::Tf32:
        return "tf32";
    case Arithmetic::BFloat16:
        return "bfloat16";
    }
    return "";
}

std::optional<Arithmetic> arithmeticNamed(std::string_view wanted) {
    for (const Arithmetic arithmetic : {Arithmetic::Auto, Arithmetic::Float32, Arithmetic::Tf32, Arithmetic::BFloat16})
        if (name(arithmetic) == wanted) return arithmetic;
    return std::nullopt;
}

std::optional<CriticKind> criticKindNamed(std::string_view wanted) {
    for (const CriticKind critic : {CriticKind::Paper, CriticKind::Streams, CriticKind::Released})
        if (name(critic) == wanted) return critic;
    return std::nullopt;
}

} // namespace muse
