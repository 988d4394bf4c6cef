// SPDX-License-Identifier: MIT
#pragma once

namespace muse {

/// Sixteen frames a bar: a frame is a sixteenth note.
inline constexpr int kStepsPerFrame = 6;
inline constexpr int kFramesPerBar = 16;

/// Parameters of structural features segmentation (Serra et al. 2012), all in frames. The defaults are those that the
/// paper's data were made with (reference.md 4.5).
struct SegmentationSettings {
    int embedding = 25;       ///< frames that are compared as one
    double neighbours = 0.04; ///< share of all frames that count as a frame's nearest neighbours
    double timeSigma = 60;    ///< of the Gaussian along time
    int timeReach = 150;      ///< where that Gaussian is cut off
    double lagSigma = 0.6;    ///< of the Gaussian along the lag
    int lagReach = 1;
    bool squaredNovelty = true; ///< squared Euclidean distance of neighbouring structural features, or plain

    int peakReach = 60;       ///< a peak is the largest value as far as this on both sides
    double threshold = 0.05;  ///< of the novelty, which is scaled to 0..1
    int adaptiveWindow = 0;   ///< above 0: a peak must exceed the median over so many frames + threshold * mean
    int mergeIntoEndBars = 4; ///< a last segment of at most so many bars belongs to the one before

    double gapOnset = 5;       ///< what a break of the match between two segments costs (Serra et al. 2009, Qmax)
    double gapExtension = 0.5; ///< and what each further frame of it costs
};

} // namespace muse
