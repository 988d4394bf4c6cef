// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/generate/GenerationController.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace muse {

class CandidateList;

/// Candidates to look at and to hear, and what may become of the current one.
class CandidatePane : public QWidget {
    Q_OBJECT

public:
    explicit CandidatePane(QWidget* parent = nullptr);

    void setOffer(const CandidateOffer& offer);
    /// The tracks of which one alone may be kept.
    void setTracks(const std::vector<Family>& families);
    [[nodiscard]] int current() const;
    void setCurrent(int candidate);
    /// None is looked at any more.
    void clearCurrent();
    void takeFocus();

Q_SIGNALS:
    void currentMoved(int candidate);
    void takeRequested(int candidate);
    void keepRequested(int candidate, muse::Family family);
    void leaveRequested();
    void dragged(int candidate);

private:
    void refresh();

    QLabel* m_heading = nullptr;
    CandidateList* m_list = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_keep = nullptr;
    QMenu* m_tracks = nullptr;
};

} // namespace muse
