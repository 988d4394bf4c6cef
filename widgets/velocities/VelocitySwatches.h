// SPDX-License-Identifier: MIT
#pragma once

#include "core/music/Family.h"

#include <QWidget>

#include <array>

class QLabel;

namespace muse {

/// The velocities that were used last, each in the colour that the track's notes have with it; a click chooses one.
/// They keep their places: one that is new takes that of the one which was used longest ago.
class VelocitySwatches : public QWidget {
    Q_OBJECT

public:
    static constexpr int kCount = 5;

    explicit VelocitySwatches(QWidget* parent = nullptr);
    ~VelocitySwatches() override;

    [[nodiscard]] int velocity(int place) const { return m_velocities[static_cast<std::size_t>(place)]; }
    [[nodiscard]] int current() const { return m_current; }
    /// Marks a velocity as the one in use, and brings it among the last ones.
    void use(int velocity);
    void setFamily(Family family);

Q_SIGNALS:
    void chosen(int velocity);
    /// Other ones than before.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    class Swatch;

    void tell();

    QLabel* m_caption;
    std::array<int, kCount> m_velocities = {100, 80, 60, 40, 120};
    std::array<int, kCount> m_usedAt = {5, 4, 3, 2, 1};
    std::array<Swatch*, kCount> m_buttons{};
    int m_uses = kCount;
    int m_current = 100;
    Family m_family = Family::Piano;
};

} // namespace muse
