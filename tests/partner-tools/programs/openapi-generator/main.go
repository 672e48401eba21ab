// main A|B URL APPID CONTENT, with the secret in SECRET: sends a text message and prints the errcode.
package main

import (
	"appclient"
	"context"
	"crypto/sha1"
	"encoding/hex"
	"fmt"
	"os"
	"platformclient"
	"strconv"
	"time"
)

func main() {
	endpoint, url, appid, content := os.Args[1], os.Args[2], os.Args[3], os.Args[4]
	timestamp := strconv.FormatInt(time.Now().UnixNano()/int64(time.Millisecond), 10)
	sum := sha1.Sum([]byte(appid + os.Getenv("SECRET") + timestamp))
	signature := hex.EncodeToString(sum[:])

	var errcode int32
	var err error
	if endpoint == "A" {
		errcode, err = sendToPlatform(url, appid, timestamp, signature, content)
	} else {
		errcode, err = sendToApp(url, timestamp, signature, content)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println("errcode", errcode)
}

func sendToPlatform(url, appid, timestamp, signature, content string) (int32, error) {
	configuration := platformclient.NewConfiguration()
	configuration.Servers = platformclient.ServerConfigurations{{URL: url}}
	api := platformclient.NewAPIClient(configuration).PlatformApi
	message := platformclient.NewCustomerMessage("123", "text")
	message.SetContent(content)
	answer, _, err := api.ReceiveCustomerMessage(context.Background(), "v1", appid).
		Timestamp(timestamp).Signature(signature).CustomerMessage(*message).Execute()
	return answer.Errcode, err
}

func sendToApp(url, timestamp, signature, content string) (int32, error) {
	configuration := appclient.NewConfiguration()
	configuration.Servers = appclient.ServerConfigurations{{URL: url}}
	api := appclient.NewAPIClient(configuration).AppApi
	message := appclient.NewStaffMessage("123", "text")
	message.SetContent(content)
	answer, _, err := api.SendMessageToCustomer(context.Background()).
		Timestamp(timestamp).Signature(signature).StaffMessage(*message).Execute()
	return answer.Errcode, err
}
