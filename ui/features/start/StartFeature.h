// SPDX-License-Identifier: MIT
#pragma once

#include "ui/features/Feature.h"

namespace muse {

class StartPage;
struct Studio;

/// The page to begin on: of itself where the studio starts without a file, and from the File menu.
class StartFeature : public Feature {
    Q_OBJECT

public:
    explicit StartFeature(Studio& studio);

    void warmUp() override;

private:
    void show();
    StartPage& page();
    void listRecent();
    void listModels();

    Studio& m_studio;
    StartPage* m_page = nullptr; ///< once it was shown
};

} // namespace muse
