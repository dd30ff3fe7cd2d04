using System.Globalization;
using System.Text.Json;
using HemaSite.Building.Timing;

namespace HemaSite.Cli.Reporting.Formats;

/// <summary>Shows how long the stages of a build took: as a table, and as a trace that Chrome (chrome://tracing) and Perfetto draw.</summary>
internal static class TimingReport
{
    private const double Mebibyte = 1 << 20;

    /// <summary>A line for each stage, in milliseconds, with the MiB it allocated.</summary>
    public static void WriteText(StageTimes times, TextWriter output)
    {
        foreach (var stage in times.Stages)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{stage.Length.TotalMilliseconds,9:0.0} ms {stage.Allocated / Mebibyte,7:0.0} MiB  {stage.Name}"));
        }
    }

    /// <summary>The trace as JSON in the Trace Event Format.</summary>
    public static byte[] ToTrace(StageTimes times)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteStartArray("traceEvents");
            foreach (var stage in times.Stages)
            {
                json.WriteStartObject();
                json.WriteString("name", stage.Name);
                json.WriteString("ph", "X");
                json.WriteNumber("pid", 1);
                json.WriteNumber("tid", 1);
                json.WriteNumber("ts", (long)stage.Begin.TotalMicroseconds);
                json.WriteNumber("dur", (long)stage.Length.TotalMicroseconds);
                json.WriteStartObject("args");
                json.WriteNumber("allocated", stage.Allocated);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
