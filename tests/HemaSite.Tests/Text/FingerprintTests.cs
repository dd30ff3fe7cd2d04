using System.IO.Hashing;
using System.Runtime.InteropServices;
using HemaSite.Files.Sums;

namespace HemaSite.Tests.Text;

/// <summary>Sums of lists of values, short ones and long ones that are taken piece by piece.</summary>
public sealed class FingerprintTests
{
    [Fact]
    public void A_sum_is_that_of_all_bytes_however_many_there_are()
    {
        var random = new Random(1);
        var print = new Fingerprint();
        for (var round = 0; round < 300; round++)
        {
            using var all = new MemoryStream();
            for (var count = random.Next(round); count >= 0; count--)
            {
                var text = new string('ж', random.Next(10) == 0 ? random.Next(20_000) : random.Next(50));
                print.Add(text);
                all.Write(BitConverter.GetBytes((long)text.Length));
                all.Write(MemoryMarshal.AsBytes(text.AsSpan()));
            }

            Assert.Equal(XxHash3.HashToUInt64(all.ToArray()), print.Take());
        }
    }

    [Fact]
    public void Nothing_of_one_sum_is_left_for_the_next()
    {
        var print = new Fingerprint();
        var expected = print.Add("a").Take();
        _ = print.Add(new string('b', 100_000)).Take();
        Assert.Equal(expected, print.Add("a").Take());
    }

    [Fact]
    public void No_text_differs_from_an_empty_one() => Assert.NotEqual(new Fingerprint().Add("").Take(), new Fingerprint().Add((string?)null).Take());
}
