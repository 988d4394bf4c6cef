// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/language/Speech.h"

#include <QObject>
#include <QString>

namespace muse {

class Jobs;

/// Something long that goes on, as the job bar shows it: what it is, how far it is, and a way to cancel it. Owned by
/// whoever does the work.
class Activity : public QObject {
    Q_OBJECT

public:
    explicit Activity(Jobs& jobs, QObject* parent = nullptr);
    ~Activity() override;

    /// What becomes of it where the program is left meanwhile: "no file is kept".
    void setWhenLeft(const QString& words) { m_whenLeft = words; }
    [[nodiscard]] QString whenLeft() const { return speech().now(m_whenLeft); }

    /// It goes on from now; `title` is what the job bar calls it: "Exporting audio".
    void begin(const QString& title);
    /// `fraction` in 0..1, below 0 when unknown; `what` may be empty.
    void report(double fraction, const QString& what);
    void end();

    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] QString title() const { return speech().now(m_title); }
    [[nodiscard]] const QString& what() const { return m_what; }
    [[nodiscard]] double fraction() const { return m_fraction; }

    void cancel() { Q_EMIT cancelRequested(); }
    /// The user wants to see where it goes on.
    void visit() { Q_EMIT visitRequested(); }

Q_SIGNALS:
    void cancelRequested();
    void visitRequested();

private:
    Jobs& m_jobs;
    bool m_running = false;
    QString m_title;
    QString m_what;
    QString m_whenLeft;
    double m_fraction = -1;
};

} // namespace muse
