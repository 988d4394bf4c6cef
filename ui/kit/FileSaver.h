// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kit/SaveRequest.h"

namespace muse {

class Notifier;
class Prompter;
class RecentFiles;

/// Asks for a name, writes there and says how it went: for everything that is saved beside the song itself.
class FileSaver {
public:
    FileSaver(Prompter& prompter, Notifier& notifier, RecentFiles& recent);

    void save(const SaveRequest& request);

private:
    Prompter& m_prompter;
    Notifier& m_notifier;
    RecentFiles& m_recent;
};

} // namespace muse
