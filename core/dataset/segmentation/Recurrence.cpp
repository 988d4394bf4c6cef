// SPDX-License-Identifier: MIT
#include "core/dataset/segmentation/Recurrence.h"

#include <Eigen/Core>
#include <algorithm>
#include <limits>

namespace muse {
namespace {

using Chroma = Eigen::Map<const Eigen::Matrix<float, kChromaBins, Eigen::Dynamic>>;

/// Squared distances of embedded frames, a row at a time. A row follows from the one before, as both cover the same
/// frames but for one at each end; so time does not grow with the embedding. Whole-numbered features make whole numbers
/// below 2^24, which float holds exactly.
class EmbeddedDistances {
public:
    EmbeddedDistances(const StructureFrames& frames, int embedding)
        : m_chroma(frames.values.data(), kChromaBins, frames.count), m_byBin(m_chroma.transpose()),
          m_norms(m_chroma.colwise().squaredNorm().transpose().array()), m_embedding(embedding),
          m_size(frames.count - embedding + 1), m_recent(frames.count, embedding),
          m_first(Eigen::ArrayXf::Zero(m_size)), m_row(Eigen::ArrayXf::Zero(m_size)), m_shifted(m_size) {
        for (int k = 0; k < embedding; ++k) {
            recent(k) = frameDistances(k);
            m_first += recent(k).segment(k, m_size);
        }
    }

    /// Rows 0, 1, 2 ... in turn; valid until the next call.
    const Eigen::ArrayXf& next() {
        if (m_next == 0) {
            m_row = m_first;
        } else {
            // The frame that leaves lies where the one that enters goes.
            auto moving = recent(m_next - 1);
            m_shifted.tail(m_size - 1) = m_row.head(m_size - 1) - moving.head(m_size - 1);
            moving = frameDistances(m_next + m_embedding - 1);
            m_shifted.tail(m_size - 1) += moving.segment(m_embedding, m_size - 1);
            m_shifted[0] = m_first[m_next];
            m_row.swap(m_shifted);
        }
        ++m_next;
        return m_row;
    }

private:
    /// Of one frame to all frames.
    [[nodiscard]] Eigen::ArrayXf frameDistances(int frame) const {
        const Eigen::VectorXf products = m_byBin * m_chroma.col(frame);
        return m_norms + m_norms[frame] - 2 * products.array();
    }

    /// The last `embedding` frames' distances, in a ring.
    Eigen::Ref<Eigen::ArrayXf> recent(int frame) { return m_recent.col(frame % m_embedding); }

    Chroma m_chroma;
    Eigen::MatrixXf m_byBin;
    Eigen::ArrayXf m_norms;
    int m_embedding;
    int m_size;
    int m_next = 0;
    Eigen::ArrayXXf m_recent;
    Eigen::ArrayXf m_first;
    Eigen::ArrayXf m_row;
    Eigen::ArrayXf m_shifted;
};

/// Finds how far a frame's last neighbour is. Neighbouring rows are alike, so that the row before tells which few
/// values are worth sorting.
class NeighbourReach {
public:
    NeighbourReach(int size, int neighbours) : m_neighbours(neighbours), m_near(static_cast<std::size_t>(size)) {}

    /// Of frame `own`, which is no neighbour of itself.
    float of(const Eigen::ArrayXf& row, int own) {
        if (collect(row, own, 1.25f * m_last) < m_neighbours) collect(row, own, std::numeric_limits<float>::infinity());
        const auto last = m_near.begin() + m_neighbours - 1;
        std::nth_element(m_near.begin(), last, m_near.begin() + m_count);
        m_last = *last;
        return m_last;
    }

private:
    int collect(const Eigen::ArrayXf& row, int own, float most) {
        m_count = 0;
        const auto from = [&](int begin, int end) {
            // Written always and counted when wanted: a branch here would be mispredicted often.
            for (int j = begin; j < end; ++j) {
                m_near[static_cast<std::size_t>(m_count)] = row[j];
                m_count += row[j] <= most;
            }
        };
        from(0, own);
        from(own + 1, static_cast<int>(row.size()));
        return m_count;
    }

    int m_neighbours;
    std::vector<float> m_near;
    int m_count = 0;
    float m_last = 0;
};

/// Which frames are among frame i's neighbours; the other way round need not hold.
Recurrence neighbourhoods(const StructureFrames& frames, int embedding, int neighbours) {
    EmbeddedDistances distances(frames, embedding);
    const int size = frames.count - embedding + 1;
    NeighbourReach reach(size, neighbours);
    Recurrence result(size);
    for (int i = 0; i < size; ++i) {
        const Eigen::ArrayXf& row = distances.next();
        const float own = reach.of(row, i);
        for (int j = 0; j < size; ++j)
            if (row[j] <= own && j != i) result.set(i, j);
    }
    return result;
}

} // namespace

Recurrence recurrence(const StructureFrames& frames, const SegmentationSettings& settings) {
    const int size = frames.count - settings.embedding + 1;
    if (size < 2) return Recurrence();
    const int neighbours = std::clamp(static_cast<int>(settings.neighbours * size), 1, size - 1);
    const Recurrence near = neighbourhoods(frames, settings.embedding, neighbours);
    Recurrence result(size);
    for (int i = 0; i < size; ++i)
        for (int j = 0; j < i; ++j)
            if (near.at(i, j) && near.at(j, i)) {
                result.set(i, j);
                result.set(j, i);
            }
    return result;
}

} // namespace muse
