-- SPDX-License-Identifier: MIT
-- Ardour 7.3 or newer (Edit > Lua Scripts > Script Manager): makes a band to the selected MIDI region and puts it on new tracks.
-- Before: musegan serve --osc 8766 --token-file ~/.musegan-token
-- The region begins at a bar line, in 4/4.

ardour {
	["type"]    = "EditorAction",
	name        = "MuseGAN: accompany a region",
	license     = "MIT",
	author      = "MuseGAN Studio",
	description = "Makes a band to the selected MIDI region. 'musegan serve --osc 8766' must be running."
}

function factory () return function ()
	local PORT  = 8766
	local GIVEN = "bass" -- what the region plays: bass, drums, guitar, piano or strings
	local SEED  = 1      -- another number is another band
	local WAIT  = 60     -- seconds

	local secret = io.open (os.getenv ("HOME") .. "/.musegan-token")
	if not secret then print ("There is no ~/.musegan-token; is 'musegan serve' running?") return end
	local token = secret:read ("l")
	secret:close ()

	local function is_there (path)
		local file = io.open (path, "rb")
		if file then file:close () end
		return file ~= nil
	end

	for region in Editor:get_selection ().regions:regionlist ():iter () do
		local midi = region:to_midiregion ()
		if not midi:isnil () then
			local name = Session:path () .. "/musegan-" .. os.time () .. "-" .. SEED
			local input, output = name .. "-given.mid", name .. ".mid"
			midi:do_export (input)
			local server = ARDOUR.LuaOSC.Address ("osc.udp://127.0.0.1:" .. PORT)
			server:send ("/musegan/accompany", "sssss", token, input, output, "given=" .. GIVEN, "seed=" .. SEED)
			-- The file appears whole, under its name, once it is done.
			local last = os.time () + WAIT
			while not is_there (output) and os.time () < last do ARDOUR.LuaAPI.usleep (100000) end
			if not is_there (output) then print ("MuseGAN made nothing within " .. WAIT .. " seconds.") return end

			local files = C.StringVector ()
			files:push_back (output)
			Editor:do_import (files, Editing.ImportDistinctFiles, Editing.ImportAsTrack, ARDOUR.SrcQuality.SrcBest,
				ARDOUR.MidiTrackNameSource.SMFTrackName, ARDOUR.MidiTempoMapDisposition.SMFTempoIgnore,
				region:position (), ARDOUR.PluginInfo (), ARDOUR.Track (), false)
			return
		end
	end
	print ("Select a MIDI region first.")
end end
