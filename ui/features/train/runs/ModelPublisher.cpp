// SPDX-License-Identifier: MIT
#include "ui/features/train/runs/ModelPublisher.h"

#include "core/base/File.h"
#include "core/evaluation/publication/PublishedModel.h"
#include "ui/kit/Notifier.h"
#include "ui/kit/Prompter.h"
#include "ui/kit/SavePath.h"
#include "ui/kit/Text.h"

#include <algorithm>
#include <utility>

namespace muse {
namespace {

constexpr int kMeasuredBars = 2000;

/// Runs are called as their users like.
std::string fileNameOf(const RunSummary& run) {
    std::string name = run.name();
    std::ranges::replace(name, '/', '-');
    return name + ".safetensors";
}

} // namespace

ModelPublisher::ModelPublisher(Jobs& jobs, Prompter& prompter, Notifier& notifier, std::filesystem::path models,
                               QObject* parent)
    : QObject(parent), m_prompter(prompter), m_notifier(notifier), m_models(std::move(models)),
      m_job(jobs, tr("Saving a model")) {
    m_job.activity()->setWhenLeft(tr("no model is saved"));
    connect(&m_job, &Job::runningChanged, this, &ModelPublisher::busyChanged);
}

void ModelPublisher::publish(const RunSummary& run) {
    if (busy()) return;
    const std::filesystem::path folder = m_models.empty() ? run.folder : m_models;
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    const auto chosen = askWhereToSave(m_prompter, tr("Save as a model"), pathText(folder / fileNameOf(run)),
                                       tr("Models (*.safetensors)"), QStringLiteral(".safetensors"));
    if (!chosen) return;

    Publication publication;
    publication.checkpoint = run.weights();
    publication.output = toPath(*chosen);
    publication.name = publication.output.stem().string();
    publication.words = run.label.note;
    const bool matched = std::filesystem::is_regular_file(run.settings.dataset, code);
    if (matched) publication.data = {run.settings.dataset.string(), {}, kMeasuredBars};
    if (isSameFile(publication.output, publication.checkpoint) ||
        (matched && isSameFile(publication.output, run.settings.dataset))) {
        m_notifier.error(tr("%1 is what the model is made of; choose another name.").arg(*chosen));
        return;
    }
    m_job.start<void>(
        [publication](const JobControl& job) { return publishModel(publication, job); },
        [this, matched, output = publication.output, data = run.settings.dataset](Outcome<void> outcome) {
            if (outcome.failed()) {
                m_notifier.check(Result<void>(outcome.error()));
                return;
            }
            if (!outcome.done()) return;
            const QString saved = tr("Saved the model %1.").arg(pathText(output.filename()));
            const QString unmatched =
                tr("%1 is not there any more, so its thresholds are not matched to data.").arg(pathText(data));
            m_notifier.notice(matched ? saved : saved + QLatin1Char(' ') + unmatched);
            Q_EMIT published(output);
        });
}

} // namespace muse
