-- SPDX-License-Identifier: MIT
-- Runs an editor action with what it asks of Ardour: one selected region, whose file is there already. A message that
-- is sent is one line on standard output, fields parted by tabs, for the test to send.
-- lua ardour_stand_in.lua SCRIPT GIVEN FOLDER

local script, given, folder = arg[1], arg[2], arg[3]

local region = {
  isnil = function() return false end,
  position = function() return 0 end,
  do_export = function(_, path)
    local from, to = assert(io.open(given, "rb")), assert(io.open(path, "wb"))
    to:write(from:read("a"))
    to:close()
  end,
}
region.to_midiregion = function() return region end

local function once(value)
  return function()
    local now = value
    value = nil
    return now
  end
end

function ardour(about) assert(about.type == "EditorAction") end
Session = { path = function() return folder end }
Editor = {
  get_selection = function()
    return { regions = { regionlist = function() return { iter = function() return once(region) end } end } }
  end,
  do_import = function(_, files) print("IMPORTED\t" .. files.path) end,
}
C = { StringVector = function() return { push_back = function(self, path) self.path = path end } end }
Editing, ARDOUR = {}, { SrcQuality = {}, MidiTrackNameSource = {}, MidiTempoMapDisposition = {} }
ARDOUR.PluginInfo = function() end
ARDOUR.Track = function() end
ARDOUR.LuaAPI = { usleep = function(microseconds) os.execute("sleep " .. microseconds / 1e6) end }
ARDOUR.LuaOSC = {
  Address = function(url)
    return {
      send = function(_, address, types, ...)
        assert(#types == select("#", ...))
        print(table.concat({ url, address, ... }, "\t"))
        io.stdout:flush()
      end,
    }
  end,
}

dofile(script)
factory()()
