-- Asks for the series of an indicator and an area by turns: each of 25,000 keys, in both styles.
local turn = 0
request = function()
  turn = turn + 1
  local indicator, area = turn * 7 % 200, turn * 13 % 125
  local key = "Q.ind-" .. indicator .. ".AREA-" .. area .. "._T._T"
  local path = "/sdmx/v1/data/SANAD,DF_IND,1.0/" .. key
  if turn % 2 == 0 then path = "/sdmx/v2/data/dataflow/SANAD/DF_IND/1.0/" .. key end
  return wrk.format("GET", path)
end
dofile("Benchmarks/Peers/p95.lua")
