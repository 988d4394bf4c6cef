// SPDX-License-Identifier: MIT
#include "core/dataset/segmentation/Recurrence.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>

namespace muse {
namespace {

using Chroma = Eigen::Map<const Eigen::Matrix<float, kChromaBins, Eigen::Dynamic>>;

/// Squared distances of embedded frames, a row at a time. A row follows from the one before, as both cover the same
/// frames but for one at each end; so memory and time do not grow with the embedding. Whole-numbered features make
/// whole numbers below 2^24, which float holds exactly.
class EmbeddedDistances {
public:
    EmbeddedDistances(const StructureFrames& frames, int embedding)
        : m_chroma(frames.values.data(), kChromaBins, frames.count), m_norms(m_chroma.colwise().squaredNorm()),
          m_embedding(embedding), m_size(frames.count - embedding + 1), m_first(Eigen::ArrayXf::Zero(m_size)),
          m_row(Eigen::ArrayXf::Zero(m_size)) {
        for (int k = 0; k < embedding; ++k)
            m_first += frameDistances(k).segment(k, m_size);
    }

    /// Rows 0, 1, 2 ... in turn; valid until the next call.
    const Eigen::ArrayXf& next() {
        if (m_next == 0) {
            m_row = m_first;
        } else {
            const Eigen::ArrayXf entering = frameDistances(m_next + m_embedding - 1);
            const Eigen::ArrayXf leaving = frameDistances(m_next - 1);
            m_row.tail(m_size - 1) = (m_row.head(m_size - 1) + entering.segment(m_embedding, m_size - 1) -
                                      leaving.head(m_size - 1))
                                         .eval();
            m_row[0] = m_first[m_next];
        }
        ++m_next;
        return m_row;
    }

private:
    /// Of one frame to all frames.
    [[nodiscard]] Eigen::ArrayXf frameDistances(int frame) const {
        const Eigen::VectorXf products = m_chroma.transpose() * m_chroma.col(frame);
        return m_norms.transpose().array() + m_norms[frame] - 2 * products.array();
    }

    Chroma m_chroma;
    Eigen::RowVectorXf m_norms;
    int m_embedding;
    int m_size;
    int m_next = 0;
    Eigen::ArrayXf m_first;
    Eigen::ArrayXf m_row;
};

/// How far each frame's last neighbour is; the frame itself is none.
std::vector<float> reaches(const StructureFrames& frames, int embedding, int neighbours) {
    EmbeddedDistances distances(frames, embedding);
    const int size = frames.count - embedding + 1;
    std::vector<float> reach(static_cast<std::size_t>(size));
    std::vector<float> others(static_cast<std::size_t>(size) - 1);
    for (int i = 0; i < size; ++i) {
        const Eigen::ArrayXf& row = distances.next();
        std::copy_n(row.data(), i, others.begin());
        std::copy(row.data() + i + 1, row.data() + size, others.begin() + i);
        const auto last = others.begin() + neighbours - 1;
        std::nth_element(others.begin(), last, others.end());
        reach[static_cast<std::size_t>(i)] = *last;
    }
    return reach;
}

} // namespace

Recurrence recurrence(const StructureFrames& frames, const SegmentationSettings& settings) {
    const int size = frames.count - settings.embedding + 1;
    if (size < 2) return Recurrence();
    const int neighbours = std::clamp(static_cast<int>(settings.neighbours * size), 1, size - 1);
    const std::vector<float> reach = reaches(frames, settings.embedding, neighbours);
    EmbeddedDistances distances(frames, settings.embedding);
    Recurrence result(size);
    for (int i = 0; i < size; ++i) {
        const Eigen::ArrayXf& row = distances.next();
        const float own = reach[static_cast<std::size_t>(i)];
        for (int j = 0; j < size; ++j)
            if (row[j] <= std::min(own, reach[static_cast<std::size_t>(j)]) && i != j) result.set(i, j);
    }
    return result;
}

} // namespace muse
