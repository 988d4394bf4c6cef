// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/dataset/split/Split.h"
#include "core/figure/Figure.h"
#include "core/ml/GenerationModel.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace muse::cli {

/// What a figure shows; exactly one of a model, a run and, without these, a dataset gives its phrases.
struct FigureRequest {
    std::string dataset; ///< phrases to show; for an accompaniment model those that it is given
    std::string model;
    std::string run;        ///< the folder of a training
    std::vector<int> steps; ///< moments of the run; spread over it when empty
    int phrases = 6;        ///< or moments of a run
    int takes = 1;          ///< answers to each given track
    int columns = 3;
    bool raw = false; ///< a model's outputs above the notes made of them
    std::optional<Split> split;
    GenerationSettings generation; ///< its seed draws the dataset's phrases too
};

Result<std::vector<FigurePanel>> figurePanels(const FigureRequest& request, const JobControl& job);

} // namespace muse::cli
